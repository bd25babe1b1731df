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
])("%s is refused where it stands", (_what, text, problem) => {
  expect(unreadable(bytes(text))[0]).toBe(problem);
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
