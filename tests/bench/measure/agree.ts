import type { GraphQLSchema } from "graphql";
import type { RunningContestant } from "../contestants/contestant.ts";
import type { BenchOperation, Variables } from "../operations/operation.ts";
import { at } from "../operations/reading.ts";
import { differenceBetween } from "./agreement.ts";
import { openConnection, requestBytes } from "./connection.ts";

/** A contestant that can be asked an operation, and the requests for all its variables. */
export interface Entrant {
  readonly running: RunningContestant;
  readonly requests: readonly Buffer[];
}

/** Somebody who cannot be asked, and why. */
export interface Absent {
  readonly running: RunningContestant;
  readonly reason: string;
}

/** Those that can be asked, each with its requests, and those that cannot. */
export function entrantsOf(
  operation: BenchOperation,
  variables: readonly Variables[],
  running: readonly RunningContestant[],
  schema: GraphQLSchema,
): { readonly entrants: readonly Entrant[]; readonly absent: readonly Absent[] } {
  const entrants: Entrant[] = [];
  const absent: Absent[] = [];
  for (const each of running) {
    const questions = variables.map((values) => each.contestant.question(operation, values, schema));
    const reason = questions.find((question) => "cannot" in question)?.cannot;
    if (reason !== undefined) absent.push({ running: each, reason });
    else {
      const requests = questions.flatMap((question) =>
        "cannot" in question ? [] : [requestBytes(each.url, question.path, question.body)],
      );
      entrants.push({ running: each, requests });
    }
  }
  return { entrants, absent };
}

/**
 * Asks everybody everything once.
 *
 * @returns bytes of the answers of each, on average
 * @throws Error: two answers differ, or one is an error
 */
export async function checkAgreement(
  operation: BenchOperation,
  entrants: readonly Entrant[],
): Promise<readonly number[]> {
  const given: Answers[] = [];
  for (const entrant of entrants) given.push(await answersOf(operation, entrant));
  const [reference, ...others] = given;
  for (const [i, other] of others.entries()) {
    for (const [question, answer] of other.answers.entries()) {
      const difference = differenceBetween(reference?.answers[question], answer);
      if (difference !== null) {
        const pair = `${entrants[0]?.running.contestant.name ?? ""} and ${entrants[i + 1]?.running.contestant.name ?? ""}`;
        throw new Error(`${operation.name}, question ${question}: ${pair} differ at ${difference}`);
      }
    }
  }
  return given.map(({ bytes, answers }) => bytes / answers.length);
}

interface Answers {
  readonly answers: readonly unknown[];
  readonly bytes: number;
}

async function answersOf(
  operation: BenchOperation,
  { running, requests }: Entrant,
): Promise<Answers> {
  using connection = await openConnection(running.url);
  const answers: unknown[] = [];
  let bytes = 0;
  for (const request of requests) {
    const { status, body } = await connection.ask(request);
    const answer: unknown = JSON.parse(body.toString());
    if (status !== 200 || at(answer, "errors") !== undefined) {
      throw new Error(
        `${running.contestant.name}, ${operation.name}: ${body.toString().slice(0, 2_000)}`,
      );
    }
    answers.push(running.contestant.answer(operation, at(answer, "data")));
    bytes += body.length;
  }
  return { answers, bytes };
}
