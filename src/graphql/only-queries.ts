import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";

/** Refuses mutations and subscriptions, which would otherwise fail when they are run. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return;
    context.reportError(
      new GraphQLError(
        `There is no ${node.operation}: there are only queries. Data comes in with \`npm run seed\`.`,
        { nodes: [node] },
      ),
    );
  },
});
