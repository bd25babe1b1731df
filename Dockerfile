# The service alone; compose.yaml puts a Neo4j beside it. Untested with Docker: see docs/managed-neo4j.md.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ENV HOST=0.0.0.0 PORT=4000 LOG_FORMAT=json
RUN mkdir -p dist && chown -R node:node dist
USER node
EXPOSE 4000
CMD ["node", "--max-old-space-size=1024", "--max-semi-space-size=16", "src/main.ts"]
