/**
 * How a value is given: in the text, by a variable, by a variable's default, by a variable that is not given, or not at all,
 * because null is sent for a variable with a default.
 */
export type Form = "inline" | "variable" | "default" | "absent" | "nulled";

/** What a value is. */
export type Content =
  | { readonly kind: "scalar"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly value: string }
  | { readonly kind: "null" }
  | { readonly kind: "list"; readonly items: readonly InputValue[] }
  | { readonly kind: "object"; readonly fields: readonly NamedValue[] };

/** A value of an argument or within one. */
export interface InputValue {
  readonly content: Content;
  readonly form: Form;
  /** The type of its place, as a variable there declares it. */
  readonly type: string;
}

/** A value under the name of an argument or input field. */
export interface NamedValue {
  readonly name: string;
  readonly value: InputValue;
}

/** Which page of a list. */
export interface PageChoice {
  readonly isBackward: boolean;
  readonly size: InputValue | null;
  /** Start behind one of the cursors that the same list gave out; null for a page from the start. */
  readonly cursor: number | null;
}

/** `@skip` or `@include` on a selection. */
export interface Condition {
  readonly directive: "skip" | "include";
  readonly value: InputValue;
}

/** A field with what is selected below it. */
export interface FieldSelection {
  readonly kind: "field";
  readonly name: string;
  /** True where the same response key means the same on any type, so that it may occur again. */
  readonly isPlain: boolean;
  readonly args: readonly NamedValue[];
  /** Null where the field is no list of pages. */
  readonly page: PageChoice | null;
  readonly condition: Condition | null;
  /** True where it is written a second time, to be merged by the service. */
  readonly isTwice: boolean;
  /** Empty for leaves. */
  readonly selections: readonly Selection[];
}

/** A fragment, inline or named. */
export interface FragmentSelection {
  readonly kind: "fragment";
  /** The type condition; null for none. */
  readonly on: string | null;
  readonly isNamed: boolean;
  /** True where an earlier named fragment on the same type is spread again instead, if there is one. */
  readonly isAgain: boolean;
  readonly condition: Condition | null;
  readonly selections: readonly Selection[];
}

export type Selection = FieldSelection | FragmentSelection;

/** A directive on the operation. */
export interface OperationDirective {
  readonly name: string;
  readonly args: readonly NamedValue[];
}

/** An operation before it is written down. */
export interface Operation {
  readonly directives: readonly OperationDirective[];
  readonly selections: readonly Selection[];
}
