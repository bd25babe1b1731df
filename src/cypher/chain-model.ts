/** Steps over nodes that stand for relationships: `()<-[:enter]-(:through)-[:leave]->()`, one or several in a row. */
export interface ChainModel {
  readonly through: string;
  readonly enter: string;
  readonly leave: string;
  /** The values of this property of the node between that count. */
  readonly where: { readonly property: string; readonly values: readonly string[] };
  /** Steps at most, 1 or more. */
  readonly most: number;
}
