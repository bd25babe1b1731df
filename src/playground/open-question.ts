import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { operationName, variablesText } from "./saved-question.ts";
import type { SavedQuestion } from "./saved-question.ts";

/**
 * A function that asks a question: it puts the operation into a tab of its own and runs it. A tab that already holds
 * the unchanged question is used again, so that asking twice leaves one tab.
 */
export function useOpenQuestion(): (question: SavedQuestion) => void {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, headerEditor } = useGraphiQL(
    (state) => ({
      tabs: state.tabs,
      activeTabIndex: state.activeTabIndex,
      queryEditor: state.queryEditor,
      variableEditor: state.variableEditor,
      headerEditor: state.headerEditor,
    }),
  );

  return (question) => {
    const variables = variablesText(question);
    const open = tabs.findIndex(
      (tab) => tab.query === question.operation && (tab.variables ?? "") === variables,
    );
    actions.stop();
    if (open === -1) {
      actions.addTab();
      queryEditor?.setValue(question.operation);
      variableEditor?.setValue(variables);
    } else if (open !== activeTabIndex) {
      actions.changeTab(open);
    }
    const name = operationName(question);
    // The editors tell the tab their text only 100 ms after a change: run() would send the last tab's operation name,
    // and the history would miss the question. Without its headers it would have the question twice: a new tab's are
    // null until then, and the history keeps what changes in a tab while its operation runs.
    actions.updateActiveTabValues({
      query: question.operation,
      variables,
      headers: headerEditor?.getValue() ?? "",
      operationName: name,
    });
    if (name !== null) {
      actions.setOperationName(name);
    }
    actions.run();
  };
}
