import { useGraphiQL } from "@graphiql/react";
import type { GraphiQLPlugin } from "@graphiql/react";
import { createContext, use, useId, useState } from "react";
import type { ReactNode } from "react";
import { useOpenQuestion } from "./open-question.ts";
import type { SavedQuestion, SavedQuestions } from "./saved-question.ts";

/** What the panel shows, and how to ask the service for it again. */
export interface QuestionsSource {
  readonly saved: SavedQuestions;
  readonly reload: () => void;
}

/** The page's saved questions; given around GraphiQL because its plugins take no props. */
export const QuestionsContext = createContext<QuestionsSource>({
  saved: { state: "loading" },
  reload: () => undefined,
});

/** GraphiQL's panel "Questions". */
export const questionsPlugin: GraphiQLPlugin = {
  title: "Questions",
  icon: QuestionsIcon,
  content: QuestionsPanel,
};

function QuestionsPanel(): ReactNode {
  const headingId = useId();
  return (
    <section className="questions" aria-labelledby={headingId}>
      <header className="questions-header">
        <h2 id={headingId}>Questions</h2>
        <p>Each opens in a tab of its own and runs at once. Change it there as you like.</p>
      </header>
      <PanelBody />
    </section>
  );
}

function PanelBody(): ReactNode {
  const { saved, reload } = use(QuestionsContext);
  switch (saved.state) {
    case "loading":
      return (
        <p className="questions-note" role="status">
          Fetching the questions…
        </p>
      );
    case "failed":
      return (
        <div className="questions-note" role="alert">
          <p>The questions did not arrive. {saved.reason}</p>
          <button type="button" className="questions-retry" onClick={reload}>
            Try again
          </button>
        </div>
      );
    case "loaded":
      return saved.questions.length === 0 ? (
        <p className="questions-note">
          None are saved. Each <code>.graphql</code> file in <code>seed/questions</code> becomes one
          when the service starts.
        </p>
      ) : (
        <QuestionList questions={saved.questions} />
      );
  }
}

function QuestionList({ questions }: { readonly questions: readonly SavedQuestion[] }): ReactNode {
  const [filter, setFilter] = useState("");
  const shown = questions.filter((question) => matches(question, filter));
  return (
    <>
      <input
        type="search"
        className="questions-filter"
        aria-label="Filter the questions"
        placeholder="Filter"
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value);
        }}
      />
      {shown.length === 0 ? (
        <p className="questions-note" role="status">
          No question contains “{filter}”.
        </p>
      ) : (
        <ol className="questions-list">
          {shown.map((question) => (
            <QuestionItem
              key={question.name}
              question={question}
              number={questions.indexOf(question) + 1}
            />
          ))}
        </ol>
      )}
    </>
  );
}

function QuestionItem(props: {
  readonly question: SavedQuestion;
  readonly number: number;
}): ReactNode {
  const { question, number } = props;
  const titleId = useId();
  const showsId = useId();
  const openQuestion = useOpenQuestion();
  const isOpen = useGraphiQL(
    (state) => state.tabs[state.activeTabIndex]?.query === question.operation,
  );
  return (
    <li>
      <button
        type="button"
        className="question"
        aria-labelledby={titleId}
        aria-describedby={showsId}
        aria-current={isOpen ? "true" : undefined}
        onClick={() => {
          openQuestion(question);
        }}
      >
        <span className="question-number" aria-hidden="true">
          {number}
        </span>
        <span className="question-title" id={titleId}>
          {question.title}
        </span>
        <span className="question-shows" id={showsId}>
          {question.shows}
        </span>
      </button>
    </li>
  );
}

function matches(question: SavedQuestion, filter: string): boolean {
  const text = `${question.title} ${question.shows}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function QuestionsIcon(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 4.75h16v11.5H11l-4.5 3.5v-3.5H4z" strokeLinejoin="round" />
      <path d="M9.75 8.6a2.25 2.25 0 1 1 2.9 2.15c-.4.13-.65.45-.65.85v.4" strokeLinecap="round" />
      <path d="M12 14.1v.05" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
