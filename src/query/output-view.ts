/** How a computed value is shown. Lists are shown entry by entry. */
export type OutputView =
  | { readonly kind: "value" }
  /** By the object's type, which `__typename` of the value names where there are several. */
  | {
      readonly kind: "object";
      readonly views: Readonly<Record<string, readonly OutputFieldView[]>>;
    }
  /** A reference from the inputs, shown as this slot wants it. */
  | { readonly kind: "node"; readonly slot: number };

/** One response key of a computed object. */
export interface OutputFieldView {
  readonly key: string;
  readonly name: string;
  /** True where the schema promises a value. */
  readonly isRequired: boolean;
  /** True where the schema has a list. */
  readonly isList: boolean;
  readonly view: OutputView;
}
