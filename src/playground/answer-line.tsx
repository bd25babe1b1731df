import { useGraphiQL } from "@graphiql/react";
import type { GraphQLError } from "graphql";
import { useEffect, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { AnswerLog, ServiceAnswer } from "./service-answer.ts";

/** How many of an answer's errors are put into words; the JSON above has all. */
const shownErrors = 3;

/** One line under the result: how long it took and how big it is, or what went wrong and where. */
export function AnswerLine({ log }: { readonly log: AnswerLog }): ReactNode {
  const answer = useSyncExternalStore(log.subscribe, log.current);
  const tabId = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const isEmpty = useGraphiQL((state) => (state.tabs[state.activeTabIndex]?.response ?? "") === "");
  const isFetching = useGraphiQL((state) => state.isFetching);

  useEffect(() => {
    log.set(null);
  }, [log, tabId]);

  return (
    <div className="answer-line" role="status">
      {isFetching ? (
        <p>Asking…</p>
      ) : answer !== null ? (
        <Summary answer={answer} />
      ) : (
        isEmpty && <p>No answer yet. Run the operation with Ctrl-Enter, or open a question.</p>
      )}
    </div>
  );
}

function Summary({ answer }: { readonly answer: ServiceAnswer }): ReactNode {
  const errors = answer.result.errors ?? [];
  if (errors.length === 0) {
    return (
      <p>
        Answered in {formatMs(answer.ms)}, {formatLength(answer.length)}
      </p>
    );
  }
  return (
    <ul className="answer-errors">
      {errors.slice(0, shownErrors).map((error, index) => (
        <li key={index}>{sentence(error)}</li>
      ))}
      {errors.length > shownErrors && <li>and {errors.length - shownErrors} more</li>}
    </ul>
  );
}

function sentence(error: Pick<GraphQLError, "message" | "locations">): string {
  const place = error.locations?.[0];
  return place === undefined
    ? error.message
    : `Line ${place.line}, column ${place.column}: ${error.message}`;
}

function formatMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function formatLength(length: number): string {
  return length < 1000 ? `${length} characters` : `${(length / 1000).toFixed(1)} kB`;
}
