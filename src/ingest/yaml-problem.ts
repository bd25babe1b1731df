import type { ErrorCode, YAMLError } from "yaml";

interface FoundExpected {
  readonly found: string;
  readonly expected: string;
}

const byCode: Readonly<Partial<Record<ErrorCode, FoundExpected>>> = {
  TAB_AS_INDENT: { found: "a tab", expected: "spaces: YAML is not indented by tabs" },
  MULTIPLE_DOCS: { found: "a second document behind `---`", expected: "one document a file" },
  NON_STRING_KEY: { found: "a key that is no text", expected: "text; quote it" },
  RESOURCE_EXHAUSTION: {
    found: "lists or objects nested too deeply",
    expected: "a seed file",
  },
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
