/** Steps over nodes that stand for relationships: `()<-[:enter]-(:through)-[:leave]->()`, one or several in a row. */
export interface ChainModel {
  /** The GraphQL object type of the nodes between, and their label. */
  readonly through: string;
  readonly enter: string;
  /** Relationship types any of which leads on. */
  readonly leave: readonly [string, ...string[]];
  /** The values of this property of the node between that count; null where all do. */
  readonly where: { readonly property: string; readonly values: readonly string[] } | null;
  /** Steps at most, 1 or more. */
  readonly most: number;
  /** True where it ends at the nodes between: at those of the start and of whatever the steps lead to, of any value. */
  readonly endsBetween?: boolean;
  /** True where the entries of a list lead to the same few nodes: what is derived of each entry then reads them once for all. */
  readonly isShared?: boolean;
}
