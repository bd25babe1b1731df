import type { ErrorCode, YAMLError } from "yaml";

interface FoundExpected {
  readonly found: string;
  readonly expected: string;
}

const unclosed: FoundExpected = {
  found: "a line outside the `{` or `[` above, which is not closed",
  expected: "its `}` or `]`, or more indentation",
};

const secondColon: FoundExpected = {
  found: "a second `: ` in one value",
  expected: "text with `: ` in it quoted",
};

const byCode: Readonly<Partial<Record<ErrorCode, FoundExpected>>> = {
  TAB_AS_INDENT: { found: "a tab", expected: "spaces: YAML is not indented by tabs" },
  MULTIPLE_DOCS: { found: "a second document behind `---`", expected: "one document a file" },
  NON_STRING_KEY: { found: "a key that is no text", expected: "text; quote it" },
  RESOURCE_EXHAUSTION: {
    found: "lists or objects nested too deeply",
    expected: "a seed file",
  },
  BLOCK_AS_IMPLICIT_KEY: secondColon,
  BLOCK_IN_FLOW: secondColon,
  BAD_INDENT: {
    found: "an indentation that fits nothing above it",
    expected: "the one of its neighbours",
  },
};

/** What the parser met and what it wanted. */
export function yamlProblem(error: YAMLError, text: string): FoundExpected {
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? "";
    return { found: `the key ${key} a second time`, expected: "each key once" };
  }
  if (error.code === "BAD_INDENT" && error.message.startsWith("Flow")) return unclosed;
  if (error.code === "UNEXPECTED_TOKEN") {
    const found = `${JSON.stringify(text.charAt(error.pos[0]))}, which belongs to nothing`;
    return { found, expected: "brackets and quotes in pairs" };
  }
  return (
    byCode[error.code] ?? {
      found: "text that is no YAML",
      expected: `YAML that can be read (${firstLine(error.message)})`,
    }
  );
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
