import { expect, test } from "vitest";
import { unreadable } from "./seed-text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const bomb = `a: &a [x, x]\n${["b", "c", "d", "e", "f", "g", "h"]
  .map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${"abcdefg".charAt(i)}`)
        .join(", ")}]`,
  )
  .join("\n")}\n`;

test.each([
  [
    "a key twice",
    "a: 1\nb: 2\na: 3\n",
    "a.yaml:3:1: found the key a a second time, expected each key once",
  ],
  [
    "a tab",
    "a:\n\tb: 1\n",
    "a.yaml:2:1: found a tab, expected spaces: YAML is not indented by tabs",
  ],
  [
    "a second document",
    "a: 1\n---\nb: 1\n",
    "a.yaml:2:1: found a second document behind `---`, expected one document a file",
  ],
  [
    "a tag",
    "a: !!binary x\n",
    "a.yaml:1:13: found the tag tag:yaml.org,2002:binary, expected plain values without tags",
  ],
  [
    "a key that is no text",
    "[a]: x\n",
    "a.yaml:1:1: found a key that is no text, expected text; quote it",
  ],
  [
    "an alias",
    "a: &x 1\nb: *x\n",
    "a.yaml:2:4: found the alias *x, expected the value itself: seed files have no anchors and aliases",
  ],
  [
    "an anchor bomb",
    bomb,
    "a.yaml:2:8: found the alias *a, expected the value itself: seed files have no anchors and aliases",
  ],
  [
    "half a surrogate pair",
    'a: "x"\nb: "\\uD83D"\n',
    "a.yaml:2:4: found half a surrogate pair, expected whole characters",
  ],
  [
    "another version of YAML",
    "%YAML 1.1\n---\na: yes\n",
    "a.yaml:1:1: found %YAML 1.1, expected YAML 1.2, without a directive",
  ],
  [
    "a later version of YAML",
    "%YAML 1.3\n---\na: yes\n",
    "a.yaml:1:1: found %YAML 1.3, expected YAML 1.2, without a directive",
  ],
])("%s is refused where it stands", (_what, text, problem) => {
  expect(unreadable(bytes(text))[0]).toBe(problem);
});

test.each([
  [
    "a bracket that is not closed",
    "a: { b: 1\nc: 2\nd: [ 1, 2\n",
    "a.yaml:2:1: found a line outside the `{` or `[` above, which is not closed, expected its `}` or `]`, or more indentation",
  ],
  [
    "a bracket too many",
    "a: { b: 1 }}\n",
    'a.yaml:1:12: found "}", which belongs to nothing, expected brackets and quotes in pairs',
  ],
  [
    "a colon in text that is not quoted",
    "- { a: He said: no, b: c }\n",
    "a.yaml:1:8: found a second `: ` in one value, expected text with `: ` in it quoted",
  ],
  [
    "a tab within brackets",
    "a: [\n\t1,\n2]\nb: 1\n",
    "a.yaml:2:2: found a line outside the `{` or `[` above, which is not closed, expected its `}` or `]`, or more indentation",
  ],
])("%s is told once, without what follows from it", (_what, text, problem) => {
  expect(unreadable(bytes(text))).toEqual([problem]);
});

test("YAML 1.2 may say so", () => {
  expect(unreadable(bytes("%YAML 1.2\n---\na: 1\n"))).toEqual([]);
});

test("deep nesting is refused, once", () => {
  expect(unreadable(bytes("[".repeat(50_000)))).toEqual([
    expect.stringMatching(
      /^a\.yaml:1:\d+: found lists or objects nested too deeply, expected a seed file$/,
    ),
  ]);
});

test("bytes that are not UTF-8 are refused", () => {
  expect(unreadable(new Uint8Array([0x61, 0x3a, 0x20, 0xe9]))).toEqual([
    "a.yaml:1:1: found bytes that are not UTF-8, expected UTF-8 text",
  ]);
});

test("text that is no YAML is refused with the parser's reason", () => {
  expect(unreadable(bytes('a: "b\n'))[0]).toMatch(
    /^a\.yaml:\d+:\d+: found text that is no YAML, expected YAML that can be read \(/,
  );
});

test("JSON is read as the YAML it is", () => {
  expect(unreadable(bytes('{"claimgraph": 1}'))).toEqual([]);
});
