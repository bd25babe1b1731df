/** A value that Cypher takes as a parameter. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

/** One Cypher statement and its parameters. `Row` is what each of its records holds, by column. */
export interface Statement<Row> {
  readonly text: string;
  readonly params: Readonly<Record<string, CypherValue>>;
  /** Carries the row type only; never set. */
  readonly row?: Row;
}

/** A label, relationship type or property name, quoted for Cypher whatever it holds. */
export function escapeName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

/**
 * A statement from a template; each interpolated value becomes a parameter, so its text is the same for all values.
 * Names cannot be interpolated: see `escapeName` and the compiler for those.
 */
export function cypher<Row>(
  parts: TemplateStringsArray,
  ...values: readonly CypherValue[]
): Statement<Row> {
  const text = parts.reduce((whole, part, i) => `${whole}$v${String(i - 1)}${part}`);
  return {
    text: unindent(text),
    params: Object.fromEntries(values.map((value, i) => [`v${String(i)}`, value])),
  };
}

function unindent(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin).trimEnd()).join("\n");
}
