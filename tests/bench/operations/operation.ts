import type { GraphQLSchema } from "graphql";
import type { Statement } from "../../../src/cypher/statement.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { World } from "../generate/world.ts";

/** Values of an operation's variables. */
export type Variables = Readonly<Record<string, string | number | readonly string[]>>;

/** Sets of variables, asked in turn. */
export type Sample = readonly [Variables, ...Variables[]];

/** What the hand-written statements return: one list a record, by position. */
export interface PositionalRow {
  readonly row: readonly unknown[];
}

/** What variables are drawn from: how the graph was made, and where it lies. */
export interface Drawn {
  readonly world: World;
  readonly open: OpenDriver;
}

/** One question that all contestants are asked, each in its own words. */
export interface BenchOperation {
  /** As in `--only`. */
  readonly name: string;
  /** In words, for the report. */
  readonly title: string;
  /** The first set is also the one whose database hits are counted. */
  variables(drawn: Drawn): Sample | Promise<Sample>;
  /** What our service is asked. */
  readonly ours: (schema: GraphQLSchema) => string;
  /** The best that can be written by hand. */
  readonly limit: HandWritten;
  /** What the resolver-per-level server is asked, whose answer has our shape. */
  readonly perLevel: string | Cannot;
  /** What `@neo4j/graphql` is asked. */
  readonly neo4jGraphql: Peer | Cannot;
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

/** Why somebody cannot be asked. */
export interface Cannot {
  readonly cannot: string;
}

/** A statement of its own behind a field, as the first contestant has it: nothing of the other contestant is left in it. */
export const wholeStatement: Cannot = {
  cannot: "no levels: a resolver would send the hand-written statement whole",
};
