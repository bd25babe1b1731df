import type { OrderKey, PropertyKind } from "../cypher/model.ts";
import type { Statement } from "../cypher/statement.ts";
import type { Computation } from "./derivation.ts";
import type { CursorValue } from "./plan.ts";
import type { Predicate } from "./predicate.ts";
import type { DerivedField, GivenModel, SharedNodes } from "./start.ts";

/** A page of a list that a hand-written start gives, a record an entry, in a total order of its columns. */
export interface StartList {
  /** Columns that order the list, the last of them unique. */
  readonly orderBy: readonly OrderKey[];
  /** The column of the nodes; where the entries are no nodes of the graph, the fields that the columns give of them. */
  readonly node: string | GivenModel;
  /** What else lies on the edges. */
  readonly edge: GivenModel;
  /** What besides the field's name and the order tells this list from others, for its cursors. */
  readonly variant?: string;
  /** What the start asks of the nodes that it reads, for the cost; nothing where it is left out. */
  readonly where?: Predicate | null;
  /**
   * Lists of nodes that so many entries have in common, by their columns; null or left out where there are none. The start then gives
   * a single record: these columns, and the entries as maps under `entries`.
   */
  readonly shared?: ((limit: number) => Readonly<Record<string, SharedNodes>>) | null;
  /** Where what is shared decides on the order, so that the start gives all entries; null or left out where it gives a page. */
  readonly arranged?: ArrangedList | null;
  /**
   * Computed of these columns of the first entry before all else; may refuse the list. Null or left out where nothing can be too much.
   */
  readonly guard?: Guard | null;
  /** The start of the page of at most `limit` entries behind `after`. */
  readonly fragment: (page: StartPage) => Statement<unknown>;
  /** Nodes that it may read for a page of this many entries. */
  readonly nodes: (limit: number) => number;
}

/** Which page a start must give. */
export interface StartPage {
  /** One more than shown, so that it is known whether more follow. */
  readonly limit: number;
  /** Values of the order's columns of the last entry before the page; null at the start. */
  readonly after: readonly CursorValue[] | null;
}

/** What is computed of what was found, to refuse it. */
export interface Guard {
  readonly inputs: Readonly<Record<string, PropertyKind>>;
  readonly computation: Computation;
}

/** How a list is put in order by what follows from shared nodes. */
export interface ArrangedList {
  /** Entries that the start may give. */
  readonly most: number;
  /** Computed first, from these values of the record; may refuse the list. */
  readonly guard: Guard;
  /** The keys of `orderBy` that are derived, by their property; the others are columns of the entries. */
  readonly derived: Readonly<Record<string, DerivedKey>>;
}

/** A key of an order that follows from what a derived field of the entries reads. */
export interface DerivedKey {
  readonly given: DerivedField;
  /** The field and its arguments. */
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** A number or a text; null comes last in either direction. */
  readonly computation: Computation;
}
