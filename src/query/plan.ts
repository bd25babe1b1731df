import type { Computation } from "./derivation.ts";
import type { OutputView } from "./output-view.ts";
import type { Given } from "./pending.ts";
import type { Predicate } from "./predicate.ts";
import type { SitedSource } from "./sited-list.ts";
import type { Statement } from "../cypher/statement.ts";
import type { OrderKey, PropertyKind, RelationshipModel } from "../cypher/model.ts";

/*
 * A plan says what to fetch (rows of columns, read by position) and how to shape it (views over those columns).
 * Both are closed unions of plain data; cost, compile and shape are one switch each.
 */

/** One value of a row. */
export type Column =
  | {
      readonly kind: "property";
      readonly on: "node" | "relationship";
      readonly path: readonly [string, ...string[]];
      readonly as: PropertyKind;
    }
  /** Name of the object type of the node. */
  | { readonly kind: "type"; readonly labels: readonly TypeLabel[] }
  | { readonly kind: "relationshipType" }
  /** A column of a hand-written start, or a value of a map in one. */
  | { readonly kind: "given"; readonly column: string; readonly as: PropertyKind }
  /** How many nodes the source reaches. */
  | { readonly kind: "count"; readonly source: Source; readonly late: LateStart | null }
  /** A row of each node that the source reaches, in order. */
  | { readonly kind: "rows"; readonly source: Source; readonly page: Page; readonly row: Row };

/** The label that tells an object type from its siblings. */
export interface TypeLabel {
  readonly label: string;
  readonly type: string;
}

/** What is fetched of one node and of the relationship that led to it. */
export interface Row {
  readonly columns: readonly Column[];
}

/** Where nodes come from. */
export type Source =
  | {
      readonly kind: "relationship";
      readonly via: RelationshipModel;
      /** Labels of which the far node must carry one; empty where the relationship implies them. */
      readonly labels: readonly string[];
      /** What must be true of the node or the relationship; null for all. */
      readonly where: Predicate | null;
      /** Of a chain: what must be true of the nodes between; nothing where it is left out. */
      readonly between?: Predicate | null;
    }
  /** The list that the node with this id has over a relationship whose model is a hub's, without the node itself. */
  | {
      readonly kind: "hub";
      readonly via: RelationshipModel;
      readonly keyLabel: string;
      readonly id: Given<string>;
      readonly where: Predicate | null;
    }
  | { readonly kind: "all"; readonly label: string; readonly where: Predicate | null }
  | SitedSource
  /** What a relationship leads to from any entry of a page of a root list, each once. */
  | {
      readonly kind: "entries";
      readonly of: RootPage;
      readonly over: Extract<Source, { readonly kind: "relationship" }>;
      readonly where: Predicate | null;
    }
  /** The nodes with these ids, each under its key label; the id's prefix has already said which type it is. */
  | {
      readonly kind: "ids";
      readonly ids: readonly KeyedIds[];
      readonly where: Predicate | null;
    }
  /** The nodes in a column of a hand-written start, whose records are the rows, already cut to their page. */
  | {
      readonly kind: "start";
      readonly fragment: Statement<unknown>;
      /** The column of the nodes; empty where the records themselves are the entries. */
      readonly column: string;
      /** What the fragment asks of the nodes that it reads: for the cost alone. */
      readonly where: Predicate | null;
    }
  /** What is in a column or in a value of a map in one: a node or a map, or a list of them. */
  | {
      readonly kind: "given";
      readonly column: string;
      readonly isList: boolean;
      readonly of: "node" | "map";
      readonly where: Predicate | null;
      /** What the start asks of the nodes that it reads to get there: for the cost alone. */
      readonly before?: Predicate | null;
    }
  /** The nodes one relationship before the node with this id. */
  | {
      readonly kind: "before";
      readonly label: string;
      readonly id: string;
      readonly type: string;
      readonly where: Predicate | null;
      /** What must be true of the node with this id; null for anything. */
      readonly behind: Predicate | null;
    };

/** A page of a list of the root. */
export interface RootPage {
  readonly source: Source;
  readonly page: Page;
}

/** Ids under the label that makes them unique. */
export interface KeyedIds {
  readonly keyLabel: string;
  readonly ids: readonly Given<string>[];
}

/** Which stretch of an ordered list is fetched. */
export interface Page {
  /** A total order; empty where at most one row is there to be found. */
  readonly orderBy: readonly OrderKey[];
  /** A whole plain list, or a page that somebody asked for. */
  readonly size: "whole" | "page";
  /** Rows that a whole list is reckoned to hold. */
  readonly expected: number;
  /** At most this many rows, one more than shown where the view must know whether more follow. */
  readonly limit: number;
  /** Values of the order keys behind which the page starts, in the direction of reading; null at the start. */
  readonly after: readonly Given<CursorValue>[] | null;
  /** True where the list is read from its end; then the rows come last one first. */
  readonly isBackward: boolean;
  /** True where an index holds the entries in this order, so that only what the page shows is read. */
  readonly isIndexed: boolean;
  /** Where an indexed list, ordered by time, is wanted only from some time on: what lies before is not walked. */
  readonly late: LateStart | null;
}

/** What may have lasted until some time, or begun since. */
export interface LateStart extends LongEntries {
  /** The instant, ISO 8601 UTC. */
  readonly from: Given<string>;
}

/** What finds the long entries of a list. */
export interface LongEntries {
  /** Where the order and the period in which an entry is long are stored. */
  readonly on: "node" | "relationship";
  readonly order: string;
  readonly long: string;
  /** The index over what is long: its label or relationship type, and its columns. Small graphs give Neo4j no reason to choose it. */
  readonly index: { readonly of: string; readonly columns: readonly string[] };
}

/** A value of an order key in a cursor. */
export type CursorValue = string | number | boolean | null;

/** How a row becomes a value of the answer. */
export type View =
  | { readonly kind: "column"; readonly index: number }
  | { readonly kind: "constant"; readonly value: string }
  | ObjectView
  /** The object of the type that a column names. */
  | {
      readonly kind: "byType";
      readonly index: number;
      readonly views: Readonly<Record<string, ObjectView>>;
    }
  /** All rows of a column. */
  | { readonly kind: "list"; readonly index: number; readonly item: View }
  /** The row of each key, by the key in one of its columns; null where none has it. */
  | {
      readonly kind: "keyed";
      readonly index: number;
      readonly keyIndex: number;
      readonly keys: readonly string[];
      readonly item: View;
    }
  /** All rows of a column of the root's own row: what its entries have in common, shown once. */
  | { readonly kind: "shared"; readonly index: number; readonly item: View }
  /** The first row of a column, null where there is none. */
  | { readonly kind: "first"; readonly index: number; readonly item: View }
  | ConnectionView
  /** A value computed from inputs that the answer does not show. */
  | {
      readonly kind: "derived";
      readonly from: Computed;
      readonly output: OutputView;
      /** True where the schema has a list. */
      readonly isList: boolean;
    }
  /** Inside inputs: the node, for each slot of the output as it is shown there; null where it cannot stand there. */
  | { readonly kind: "reference"; readonly views: readonly (View | null)[] };

/** A computation over inputs that the answer does not show. Views that have the same one share its value. */
export interface Computed {
  readonly derivation: Computation;
  readonly args: Readonly<Record<string, unknown>>;
  readonly inputs: View;
  /** The column with the id of the node that the value is of, by which it is computed once an operation; null where there is none. */
  readonly id: number | null;
}

/** An object of the answer, by response keys. */
export interface ObjectView {
  readonly kind: "object";
  readonly type: string;
  /** The column whose null makes the object null; null where none does. */
  readonly nullWhen: number | null;
  readonly fields: readonly FieldView[];
}

/** One response key of an object. */
export interface FieldView {
  readonly key: string;
  /** True where the schema promises a value. */
  readonly isRequired: boolean;
  readonly view: View;
}

/** A Relay connection over the rows of a column. */
export interface ConnectionView {
  readonly kind: "connection";
  readonly type: string;
  /** The column of rows; null where only the count was selected. */
  readonly rows: number | null;
  readonly size: number;
  /** True where the rows come last one first. */
  readonly isBackward: boolean;
  /** True where the page starts behind a cursor, so that something lies on the other side of it. */
  readonly isContinued: boolean;
  /** Columns of an item that make up its cursor; empty where no cursor was selected. */
  readonly cursor: readonly number[];
  /** Computed before all else of the first row that there is; may refuse the list. Null where nothing can be too much. */
  readonly guard: View | null;
  /** How the rows are put in order, where the database does not know it; null where they come as they are shown. */
  readonly arrangement: Arrangement | null;
  /** What a cursor of this list starts with, so that it is not taken for another list's. */
  readonly order: string;
  readonly fields: readonly ConnectionFieldView[];
}

/** An order that follows from computed values. The rows are all there are; each gets the values of its keys behind its columns. */
export interface Arrangement {
  /** Computed before all else, of the root's own row; may refuse the list. */
  readonly guard: View;
  readonly keys: readonly ArrangedKey[];
  /** Values of the keys behind which the page starts; null at the start. */
  readonly after: readonly CursorValue[] | null;
}

/** One key: its value in a row is a number or a text, or null, which comes last in either direction. */
export interface ArrangedKey {
  readonly view: View;
  readonly direction: "ASC" | "DESC";
}

/** One response key of a connection. */
export type ConnectionFieldView =
  | { readonly key: string; readonly kind: "constant"; readonly value: string }
  | { readonly key: string; readonly kind: "totalCount"; readonly index: number }
  | { readonly key: string; readonly kind: "nodes"; readonly item: View }
  | { readonly key: string; readonly kind: "edges"; readonly fields: readonly EdgeFieldView[] }
  | {
      readonly key: string;
      readonly kind: "pageInfo";
      readonly fields: readonly PageInfoFieldView[];
    };

/** One response key of an edge. */
export type EdgeFieldView = FieldView | { readonly key: string; readonly cursor: true };

/** One response key of a pageInfo. */
export interface PageInfoFieldView {
  readonly key: string;
  readonly field: "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor" | "__typename";
}

/** What one root field fetches and how it is shaped. */
export interface Plan {
  /** A hand-written start whose one record has the columns that the row reads; null where there is none. */
  readonly start: Statement<unknown> | null;
  /** Nodes that a hand-written start may read. */
  readonly startNodes: number;
  readonly row: Row;
  readonly view: View;
}
