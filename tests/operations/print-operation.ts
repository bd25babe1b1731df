import type {
  Condition,
  FieldSelection,
  FragmentSelection,
  InputValue,
  NamedValue,
  Operation,
  PageChoice,
  Selection,
} from "./operation.ts";
import { constantOf, jsonOf, literalOf } from "./print-value.ts";

/** An operation as text with the values of its variables. */
export interface PrintedOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** By variable: the list (by response key) one of whose cursors it takes, and which one. */
  readonly cursors: Readonly<Record<string, WantedCursor>>;
  /** Variables that are null where a value is needed. */
  readonly refused: readonly string[];
}

/** A cursor of a list, by its place among all that the list gave out; the count goes round. */
export interface WantedCursor {
  readonly list: string;
  readonly pick: number;
}

/** The response key under which a probe shows the cursors of a list. */
function probeKey(list: string): string {
  return `cursorsOf_${list}`;
}

/** True for response keys whose values are cursors. */
export function isCursorKey(key: string): boolean {
  return /^(cursor|startCursor|endCursor)\d*$/.test(key);
}

interface Printer {
  readonly isProbe: boolean;
  readonly usedKeys: Set<string>;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  readonly cursors: Record<string, WantedCursor>;
  readonly refused: string[];
  /** Names of finished fragments by type condition. */
  readonly fragments: Map<string, string>;
  readonly definitions: string[];
}

/**
 * Writes an operation down. A probe asks the same lists from their start and shows all their cursors; the operation
 * itself takes these as variables.
 */
export function printOperation(operation: Operation, purpose: "probe" | "ask"): PrintedOperation {
  const printer: Printer = {
    isProbe: purpose === "probe",
    usedKeys: new Set(),
    declared: [],
    variables: {},
    cursors: {},
    refused: [],
    fragments: new Map(),
    definitions: [],
  };
  const directives = operation.directives.map(({ name, args }) => {
    const given = args.map((arg) => named(printer, arg));
    return ` @${name}${given.length === 0 ? "" : `(${given.join(", ")})`}`;
  });
  const body = block(printer, operation.selections, "");
  const { declared, definitions, variables, cursors, refused } = printer;
  const head = declared.length === 0 ? "query" : `query (${declared.join(", ")})`;
  return {
    text: [`${head}${directives.join("")} ${body}`, ...definitions].join("\n"),
    variables,
    cursors,
    refused,
  };
}

function block(printer: Printer, selections: readonly Selection[], indent: string): string {
  const lines = selections.flatMap((selection) =>
    selection.kind === "field"
      ? fieldLines(printer, selection, `${indent}  `)
      : fragmentLines(printer, selection, `${indent}  `),
  );
  return `{\n${lines.map((line) => `${indent}  ${line}\n`).join("")}${indent}}`;
}

function fieldLines(printer: Printer, field: FieldSelection, indent: string): readonly string[] {
  const key = responseKey(printer, field);
  const args = [...field.args.map((arg) => named(printer, arg)), ...pageTexts(printer, field, key)];
  const condition = conditionText(printer, field.condition);
  const head = `${key === field.name ? "" : `${key}: `}${field.name}${args.length === 0 ? "" : `(${args.join(", ")})`}`;
  const isProbed = printer.isProbe && field.page !== null && field.page.cursor !== null;
  if (field.selections.length === 0) return [`${head}${condition}`];
  const body = block(printer, field.selections, indent);
  const again = field.isTwice ? [`${head} ${body}`] : [];
  const probe = isProbed ? [`${head}${condition} { ${probeKey(key)}: edges { cursor } }`] : [];
  return [`${head}${condition} ${body}`, ...again, ...probe];
}

function responseKey({ usedKeys }: Printer, { name, isPlain }: FieldSelection): string {
  if (isPlain) return name;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? name : `${name}${number}`;
    if (usedKeys.has(key)) continue;
    usedKeys.add(key);
    return key;
  }
}

function pageTexts(printer: Printer, { page }: FieldSelection, list: string): readonly string[] {
  if (page === null) return [];
  if (page.cursor !== null && printer.isProbe) return ["first: 200"];
  return [...sizeText(printer, page), ...cursorText(printer, page, list)];
}

function sizeText(printer: Printer, { isBackward, size }: PageChoice): readonly string[] {
  if (size === null) return [];
  return [named(printer, { name: isBackward ? "last" : "first", value: size })];
}

function cursorText(
  printer: Printer,
  { isBackward, cursor }: PageChoice,
  list: string,
): readonly string[] {
  if (cursor === null) return [];
  const variable = `after_${list}`;
  printer.declared.push(`$${variable}: String`);
  printer.cursors[variable] = { list, pick: cursor };
  return [`${isBackward ? "before" : "after"}: $${variable}`];
}

function fragmentLines(
  printer: Printer,
  fragment: FragmentSelection,
  indent: string,
): readonly string[] {
  const { on, isNamed, isAgain, selections } = fragment;
  const condition = conditionText(printer, fragment.condition);
  if (on === null || !isNamed) {
    const head = on === null ? "..." : `... on ${on}`;
    return [`${head}${condition} ${block(printer, selections, indent)}`];
  }
  const known = isAgain ? printer.fragments.get(on) : undefined;
  if (known !== undefined) return [`...${known}${condition}`];
  const body = block(printer, selections, "");
  const name = `On${on}${printer.definitions.length + 1}`;
  printer.definitions.push(`fragment ${name} on ${on} ${body}`);
  printer.fragments.set(on, name);
  return [`...${name}${condition}`];
}

function conditionText(printer: Printer, condition: Condition | null): string {
  return condition === null
    ? ""
    : ` @${condition.directive}(${named(printer, { name: "if", value: condition.value })})`;
}

function named(printer: Printer, { name, value }: NamedValue): string {
  return `${name}: ${valueText(printer, value)}`;
}

function valueText(printer: Printer, { content, form, type }: InputValue): string {
  if (form === "inline") return literalOf(content, (value) => valueText(printer, value));
  const variable = `v${printer.declared.length + 1}`;
  switch (form) {
    case "variable":
      printer.declared.push(`$${variable}: ${type}`);
      printer.variables[variable] = jsonOf(content);
      break;
    case "default":
      printer.declared.push(`$${variable}: ${type.replace(/!$/, "")} = ${constantOf(content)}`);
      break;
    case "nulled":
      printer.declared.push(`$${variable}: ${type.replace(/!$/, "")} = ${constantOf(content)}`);
      printer.variables[variable] = null;
      if (type.endsWith("!")) printer.refused.push(variable);
      break;
    case "absent":
      printer.declared.push(`$${variable}: ${type}`);
  }
  return `$${variable}`;
}
