import type { GraphQLSchema } from "graphql";
import type { Statement } from "../../../src/cypher/statement.ts";
import type { World } from "../generate/world.ts";

/** Values of an operation's variables. */
export type Variables = Readonly<Record<string, string | readonly string[]>>;

/** What the hand-written statements return: one list a record, by position. */
export interface PositionalRow {
  readonly row: readonly unknown[];
}

/** One question that all contestants are asked, each in its own words. */
export interface BenchOperation {
  /** As in `--only`. */
  readonly name: string;
  /** In words, for the report. */
  readonly title: string;
  /** Sets of variables, asked in turn; the first is also the one whose database hits are counted. */
  variables(world: World): readonly [Variables, ...Variables[]];
  /** What our service is asked. */
  readonly ours: (schema: GraphQLSchema) => string;
  /** The best that can be written by hand; null where nobody has yet. */
  readonly limit: HandWritten | null;
  /** What the resolver-per-level server is asked, whose answer has our shape; null where it has no such field. */
  readonly perLevel: string | null;
  /** What `@neo4j/graphql` is asked; null where it has no such field. */
  readonly neo4jGraphql: Peer | null;
}

/** One statement and what makes the answer of it. */
export interface HandWritten {
  statement(variables: Variables): Statement<PositionalRow>;
  /** The `data` of our answer. */
  answer(rows: readonly PositionalRow[]): unknown;
}

/** A question whose answer has another shape. */
export interface Peer {
  readonly query: string;
  /** Its own variables, where they are not ours. */
  readonly variables?: (variables: Variables) => Variables;
  /** The `data` of our answer, from its own. */
  answer(data: unknown): unknown;
}
