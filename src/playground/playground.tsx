import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from "@graphiql/plugin-doc-explorer";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN, HistoryStore } from "@graphiql/plugin-history";
import { GraphiQLProvider } from "@graphiql/react";
import { GraphiQL, GraphiQLInterface } from "graphiql";
import { useState } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { ActiveTabInView } from "./active-tab-in-view.ts";
import { AnswerLine } from "./answer-line.tsx";
import { AnswerRules } from "./answer-rules.tsx";
import { createServiceFetcher } from "./ask-service.ts";
import { defineEditorThemes, editorThemes } from "./editor-themes.ts";
import { EditorComfort } from "./editor-comfort.tsx";
import { QuestionsContext, questionsPlugin } from "./questions-panel.tsx";
import { fetchRuleAddresses } from "./rule-addresses.ts";
import type { RuleAddresses } from "./rule-addresses.ts";
import { fetchSavedQuestions, variablesText } from "./saved-question.ts";
import type { SavedQuestions } from "./saved-question.ts";
import { createAnswerLog } from "./service-answer.ts";
import { welcomeOperation } from "./welcome.ts";
import "./playground.css";

const questionsTimeoutMs = 10_000;
/** From the top of the side bar; `GraphiQL` itself would always put the docs first. */
const plugins = [
  questionsPlugin,
  DOC_EXPLORER_PLUGIN,
  { ...explorerPlugin({ title: "Query builder" }), title: "Query builder" },
  HISTORY_PLUGIN,
];

/** Fills the page with the playground once the saved questions are there, or known not to be. */
export async function openPlayground(page: HTMLElement): Promise<void> {
  defineEditorThemes();
  const [saved, addresses] = await Promise.all([
    loadQuestions(),
    fetchRuleAddresses(AbortSignal.timeout(questionsTimeoutMs)),
  ]);
  createRoot(page).render(<Playground firstSaved={saved} addresses={addresses} />);
}

function Playground(props: {
  readonly firstSaved: SavedQuestions;
  readonly addresses: RuleAddresses;
}): ReactNode {
  const { firstSaved, addresses } = props;
  const [saved, setSaved] = useState(firstSaved);
  const [log] = useState(createAnswerLog);
  const [fetcher] = useState(() => createServiceFetcher(log));
  const [defaultQuery] = useState(() => welcomeOperation(firstSaved));

  const reload = (): void => {
    setSaved({ state: "loading" });
    void loadQuestions().then(setSaved);
  };

  return (
    <QuestionsContext value={{ saved, reload }}>
      <GraphiQLProvider
        fetcher={fetcher}
        plugins={plugins}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        visiblePlugin={questionsPlugin}
        defaultQuery={defaultQuery}
        editorTheme={editorThemes}
        inputValueDeprecation
        schemaDescription
      >
        <HistoryStore>
          <DocExplorerStore>
            <EditorComfort />
            <ActiveTabInView />
            <GraphiQLInterface defaultEditorToolsVisibility={haveVariables(firstSaved)}>
              <GraphiQL.Logo>Claimgraph</GraphiQL.Logo>
              <GraphiQL.Footer>
                <AnswerLine log={log} />
                <AnswerRules log={log} addresses={addresses} />
              </GraphiQL.Footer>
            </GraphiQLInterface>
          </DocExplorerStore>
        </HistoryStore>
      </GraphiQLProvider>
    </QuestionsContext>
  );
}

function loadQuestions(): Promise<SavedQuestions> {
  return fetchSavedQuestions(AbortSignal.timeout(questionsTimeoutMs));
}

/** Whether the variables must be in sight for the questions to be understood. */
function haveVariables(saved: SavedQuestions): boolean {
  return (
    saved.state === "loaded" && saved.questions.some((question) => variablesText(question) !== "")
  );
}
