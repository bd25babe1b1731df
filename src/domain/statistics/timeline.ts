import { ClaimgraphError } from "../../errors.ts";
import type { QueryTimelineArgs } from "../../generated/schema.ts";
import { quoted } from "../../lib/quoted.ts";
import { createFragmentWriter } from "../../query/fragment-writer.ts";
import { endOf } from "../../query/time-arguments.ts";
import type { ReadContext } from "../../query/read.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import type { StartList } from "../../query/start-list.ts";
import { entryFields } from "../../query/start-planner.ts";
import { buckets, type Bucket } from "./bucket.ts";
import { walkGuard } from "./event-walk.ts";
import { askedTolls, sharedByPage, tollField } from "./events-toll.ts";
import { tallyQuestion } from "./tally-question.ts";
import { timelineText, type Range } from "./timeline-text.ts";

/** Buckets at most between a `from` and a `to`. */
const mostBuckets = 10_000;

/**
 * The buckets of a timeline of events, earliest first.
 *
 * Cost: months and years of all events, of those of some types or in one place that has tallies, read a tally for each month before the
 * end of the page. All else reads the matching events that may meet the page, and all matching ones where `from` or `to` is left out. For tolls, at most `mostClaims` and one claims a bucket
 * besides, each with its event and its actors once a page. Where more events would have to be read than the budget lets be walked, that
 * many are, and the list is refused; for tolls, an event counts in each bucket that it may meet.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none, a period that ends before it begins, one of too many buckets, or
 *   too many claims a toll
 */
export function timelineList(
  { graph, budget: { walkedEvents: mostEvents } }: Pick<ReadContext, "graph" | "budget">,
  info: RootInfo,
  args: QueryTimelineArgs,
): StartList {
  const bucket = buckets[args.bucket];
  const period = { from: args.from ?? null, to: args.to ?? null };
  const range = { from: endOf("from", args.from), to: endOf("to", args.to) };
  checkBreadth(bucket, range, period);
  const tolls = askedTolls(entryFields(graph, info));
  const { where } = createFragmentWriter(graph, info).all("Event", args.where);
  return {
    ...{ variant: args.bucket, where, shared: sharedByPage(tolls) },
    node: {
      type: "TimelineBucket",
      fields: {
        from: { kind: "value", column: "bucketFrom", as: "string" },
        to: { kind: "value", column: "bucketTo", as: "string" },
        certain: { kind: "value", column: "certain", as: "int" },
        possible: { kind: "value", column: "possible", as: "int" },
        coarselyDated: { kind: "value", column: "coarselyDated", as: "int" },
        isFinerThanDates: { kind: "value", column: "isFinerThanDates", as: "boolean" },
        toll: tollField,
      },
    },
    edge: { type: "TimelineEdge", fields: {} },
    orderBy: [
      {
        ...{ on: "given", property: "bucketFrom", kind: "string" },
        ...{ direction: "ASC", isAlwaysKnown: true },
      },
    ],
    guard: walkGuard(mostEvents),
    nodes: (limit) => limit,
    fragment(page) {
      const writer = createFragmentWriter(graph, info);
      const { where: given } = args;
      const question = tallyQuestion(info, given);
      const text = timelineText({
        writer,
        bucket,
        range,
        page,
        tolls,
        mostEvents,
        where: given,
        question,
      });
      return { text, params: writer.params };
    },
  };
}

function checkBreadth({ leastMs }: Bucket, { from, to }: Range, period: Range): void {
  if (from === null || to === null) return;
  const breadth = Date.parse(to) - Date.parse(from);
  if (breadth < 0) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `A timeline from ${quoted(period.from)} to ${quoted(period.to)} ends before it begins. Exchange the two.`,
      { ...period },
    );
  }
  const count = Math.ceil(breadth / leastMs);
  if (count > mostBuckets) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `A timeline from ${quoted(period.from)} to ${quoted(period.to)} has up to ${count} buckets; ${mostBuckets} is the most. Take a coarser \`bucket\` or a shorter period.`,
      { ...period, count, maximum: mostBuckets },
    );
  }
}
