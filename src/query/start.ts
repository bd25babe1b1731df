import type { PropertyKind } from "../cypher/model.ts";
import type { Statement } from "../cypher/statement.ts";
import type { Computation } from "./derivation.ts";

/** Where the fields of an object type lie in the columns of a hand-written start, or in a map in one of them: data. */
export interface GivenModel {
  /** The GraphQL object type. */
  readonly type: string;
  readonly fields: Readonly<Record<string, GivenField>>;
}

/** Where one field lies. */
export type GivenField =
  | { readonly kind: "value"; readonly column: string; readonly as: PropertyKind | "list" }
  /** A node or, where the field is a list, nodes. */
  | { readonly kind: "node"; readonly column: string }
  /** What follows from values of columns: they are its inputs, by their names. */
  | {
      readonly kind: "computed";
      readonly inputs: Readonly<Record<string, PropertyKind | "list">>;
      readonly computation: Computation;
    }
  /** A map or, where the field is a list, maps. */
  | { readonly kind: "map"; readonly column: string; readonly of: GivenModel }
  /**
   * Derived from a map and from the lists of nodes that all entries share; the derivation is that of the object type and field, and
   * what it reads is read of each node. The column's name ends in the values of these arguments, because the field can be asked for
   * several times. The inputs are the map, as far as it is named here, with the lists that the derivation needs.
   */
  | DerivedField;

/** A field that is derived from a map in a column and from shared lists. */
export interface DerivedField {
  readonly kind: "derived";
  readonly column: string;
  readonly by: readonly string[];
  readonly values: readonly string[];
}

/** Nodes in a column of a start's only record, which all entries of its list may name. */
export interface SharedNodes {
  /** Their GraphQL type. */
  readonly type: string;
  /** So many are reckoned to be there. */
  readonly expected: number;
}

/** The column of a derived field that is asked for with these arguments. */
export function derivedColumn(
  { column, by }: Pick<DerivedField, "column" | "by">,
  args: Readonly<Record<string, unknown>>,
): string {
  return [column, ...by.map((name) => String(args[name]))].join("_");
}

/**
 * A hand-written beginning of a statement: `MATCH` … `WITH`, ending in named columns, to which the compiler appends the
 * projection of what was selected.
 */
export interface Start {
  readonly fragment: Statement<unknown>;
  readonly given: GivenModel;
  /** Nodes that the fragment may read, for the cost of the operation. */
  readonly nodes: number;
}
