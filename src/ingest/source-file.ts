import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import type { Path } from "./path.ts";
import type { Position, Problem } from "./problem.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** A seed file as read: its value, and where each part of it stands. */
export interface SourceFile {
  readonly name: string;
  readonly value: unknown;
  /** Where the value at a path stands, or its key; for a path that is not there, the nearest thing around it. */
  readonly locate: (path: Path, part: "key" | "value") => Position;
}

/** A file, or what keeps it from being read. */
export type SourceResult =
  | { readonly ok: true; readonly source: SourceFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads YAML 1.2 or JSON. Values are plain: no anchors, no tags, no second document. */
export function parseSource(name: string, bytes: Uint8Array): SourceResult {
  const text = decode(bytes);
  if (text === null) {
    return refused(name, { line: 1, column: 1 }, "bytes that are not UTF-8", "UTF-8 text");
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
    });
    const problems = documentProblems(name, document, lines, text);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, source: sourceOf(name, document, lines) };
  } catch (error) {
    // Thousands of nested brackets overflow the stack of the parser; nothing else here throws a RangeError.
    if (!(error instanceof RangeError)) throw error;
    return refused(
      name,
      { line: 1, column: 1 },
      "lists or objects nested too deeply",
      "a seed file",
    );
  }
}

function sourceOf(name: string, document: Document, lines: LineCounter): SourceFile {
  const value: unknown = document.toJS();
  return {
    name,
    value,
    locate: (path, part) => positionAt(lines, offsetOf(document.contents, path, part)),
  };
}

function documentProblems(
  name: string,
  document: Document,
  lines: LineCounter,
  text: string,
): readonly Problem[] {
  const at = (offset: number, found: string, expected: string): Problem => ({
    file: name,
    ...positionAt(lines, offset),
    path: "",
    found,
    expected,
  });
  const problems = document.errors.map((error) => {
    const { found, expected } = yamlProblem(error, text);
    return at(error.pos[0], found, expected);
  });
  // What cannot be read is told once: the parser trips over the same place again and again.
  const unreadable = document.errors.findIndex(({ code }) => code !== "DUPLICATE_KEY");
  if (unreadable !== -1) return problems.slice(unreadable, unreadable + 1);
  const directive = /^%YAML\s+(\S+)/m.exec(text);
  const isExplicit = document.directives?.yaml.explicit === true;
  if (isExplicit && directive !== null && directive[1] !== "1.2") {
    problems.push(at(directive.index, directive[0], "YAML 1.2, without a directive"));
  }
  visit(document, {
    // Refused as a whole: an anchor can blow one line up to gigabytes, and a record is to be read on its own.
    Alias(_key, { source, range }) {
      const expected = "the value itself: seed files have no anchors and aliases";
      problems.push(at(range?.[0] ?? 0, `the alias *${source}`, expected));
    },
    Value(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (node.tag !== undefined) {
        problems.push(at(offset, `the tag ${node.tag}`, "plain values without tags"));
      }
      if (isScalar(node) && typeof node.value === "string" && loneSurrogate.test(node.value)) {
        problems.push(at(offset, "half a surrogate pair", "whole characters"));
      }
    },
  });
  return problems;
}

/** The driver cannot send one. */
const loneSurrogate = /\p{Surrogate}/u;

function offsetOf(contents: unknown, path: Path, part: "key" | "value"): number {
  let node = contents;
  let offset = startOf(contents) ?? 0;
  for (const [i, step] of path.entries()) {
    const child = childOf(node, step);
    if (child === null) return offset;
    const isKey = part === "key" && i === path.length - 1;
    offset =
      (isKey ? startOf(child.key) : null) ?? startOf(child.value) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

interface Child {
  readonly key: unknown;
  readonly value: unknown;
}

function childOf(node: unknown, step: PropertyKey): Child | null {
  if (isSeq(node) && typeof step === "number") {
    return step < node.items.length ? { key: null, value: node.items[step] } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair === undefined ? null : { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Null where the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws for one reason only.
    return null;
  }
}

function refused(file: string, position: Position, found: string, expected: string): SourceResult {
  return { ok: false, problems: [{ file, ...position, path: "", found, expected }] };
}
