import type { ApolloServer } from "@apollo/server";
import { pino } from "pino";
import type { ResolverContext } from "../../src/context.ts";
import type { CypherValue, Statement } from "../../src/cypher/statement.ts";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { createGraphqlServer } from "../../src/graphql/server.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
import { createBudget, type Budget } from "../../src/query/cost.ts";
import { createGraph } from "../../src/query/graph.ts";
import type { Plan } from "../../src/query/plan.ts";
import { createPlans } from "../../src/query/plans.ts";

/** What a client gets. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** The GraphQL service without HTTP in front, and what it sent to the database. */
export interface TestService extends AsyncDisposable {
  ask(operation: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Statements of the last operation, in order. */
  readonly statements: readonly Statement<unknown>[];
  /** The plans behind them, in order of the root fields. */
  readonly plans: readonly Plan[];
}

/** A service over the whole schema on this database, or on what this reader answers. */
export async function startTestService(
  open: OpenDriver,
  {
    costLimit = 200_000,
    walkedEvents = defaultLimits.walkedEvents,
    asked = createReader(open, { timeoutMs: 30_000 }),
  }: {
    readonly costLimit?: number;
    readonly walkedEvents?: number;
    readonly asked?: Reader;
  } = {},
): Promise<TestService> {
  const schema = await createSchema();
  const graph = createGraph(schema, nodeModels, derivations);
  const kept = createPlans();
  const server: ApolloServer<ResolverContext> = createGraphqlServer(
    schema,
    pino({ level: "silent" }),
  );
  const statements: Statement<unknown>[] = [];
  const plans: Plan[] = [];
  const reader = recording(asked, statements);
  return {
    statements,
    plans,
    async ask(query, variables = {}) {
      statements.length = 0;
      plans.length = 0;
      const response = await server.executeOperation(
        { query, variables },
        {
          contextValue: {
            graph,
            reader,
            plans: kept,
            signal: new AbortController().signal,
            budget: noting(createBudget(costLimit, { ...defaultLimits, walkedEvents }), plans),
          },
        },
      );
      if (response.body.kind !== "single") throw new Error("An incremental answer");
      const answer: unknown = JSON.parse(JSON.stringify(response.body.singleResult));
      if (!isAnswer(answer)) throw new Error("No GraphQL answer");
      return answer;
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** A statement as a golden shows it: the text, then each parameter as a comment. */
export function printStatement({ text, params }: Statement<unknown>): string {
  const lines = Object.entries(params).map(
    ([name, value]: [string, CypherValue]) => `// $${name} = ${JSON.stringify(value)}`,
  );
  return [text, ...lines, ""].join("\n");
}

function noting(budget: Budget, plans: Plan[]): Budget {
  return {
    walkedEvents: budget.walkedEvents,
    answer: budget.answer,
    refuse(reason) {
      budget.refuse(reason);
    },
    spend(plan) {
      plans.push(plan);
      budget.spend(plan);
    },
    get spent() {
      return budget.spent;
    },
    get refusal() {
      return budget.refusal;
    },
  };
}

function recording(reader: Reader, statements: Statement<unknown>[]): Reader {
  return {
    read<Row>(statement: Statement<Row>, signal: AbortSignal) {
      statements.push(statement);
      return reader.read(statement, signal);
    },
  };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && ("data" in value || "errors" in value);
}
