import { operationName } from "./saved-question.ts";
import type { SavedQuestions } from "./saved-question.ts";

/** Lines short enough for the editor of a small laptop. */
const greeting = `# Welcome to Claimgraph.
# Run this: Ctrl-Enter (Cmd-Enter).
# Ask more: "Questions", left.
# Every type: "Docs", below it.
`;
const smallestOperation = "query Welcome {\n  __typename\n}\n";

/** The first tab's text: a greeting over the first saved question that needs no variables. */
export function welcomeOperation(saved: SavedQuestions): string {
  const questions = saved.state === "loaded" ? saved.questions : [];
  const example = questions.find(({ variables }) => Object.keys(variables).length === 0);
  const name = example === undefined ? null : operationName(example);
  return `${greeting}\n${
    example === undefined || name === null
      ? smallestOperation
      : // The tab is named after the operation.
        example.operation.replace(name, "Welcome")
  }`;
}
