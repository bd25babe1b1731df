import { ClaimgraphError } from "../../errors.ts";
import type { QueryTimelineArgs } from "../../generated/schema.ts";
import { createFragmentWriter, type FragmentWriter } from "../../query/fragment-writer.ts";
import type { Graph } from "../../query/graph.ts";
import { periodEnd } from "../../query/period.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import { entryFields, type StartList, type StartPage } from "../../query/start-planner.ts";
import { buckets, type Bucket } from "./bucket.ts";
import { askedTolls, tollField, tollMap, weighedClaims, type AskedToll } from "./events-toll.ts";

/** Buckets at most between a `from` and a `to`. */
const mostBuckets = 10_000;

/**
 * The buckets of a timeline of events, earliest first.
 *
 * Cost: reads the matching events that start before the end of the page, in index order; all matching ones where `from` or `to`
 * is left out. For tolls, at most `mostClaims` and one claims a bucket besides.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none, a period that ends before it begins, one of too many buckets, or
 *   too many claims a toll
 */
export function timelineList(graph: Graph, info: RootInfo, args: QueryTimelineArgs): StartList {
  const bucket = buckets[args.bucket];
  const period = { from: args.from ?? null, to: args.to ?? null };
  const range = {
    from: periodEnd(args.from, "from", "startMin"),
    to: periodEnd(args.to, "to", "endMax"),
  };
  checkBreadth(bucket, range, period);
  const tolls = askedTolls(entryFields(graph, info));
  const { where } = createFragmentWriter(graph, info).all("Event", args.where);
  return {
    ...{ variant: args.bucket, where },
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
    nodes: (limit) => limit,
    fragment(page) {
      const writer = createFragmentWriter(graph, info);
      const text = timelineText({ writer, bucket, range, page, tolls, where: args.where });
      return { text, params: writer.params };
    },
  };
}

interface Range {
  /** First instant, ISO 8601 UTC; null for the earliest that an event names. */
  readonly from: string | null;
  /** Last instant; null for the latest that an event names. */
  readonly to: string | null;
}

function checkBreadth({ leastMs }: Bucket, { from, to }: Range, period: Range): void {
  if (from === null || to === null) return;
  const breadth = Date.parse(to) - Date.parse(from);
  if (breadth < 0) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `A timeline from ${JSON.stringify(period.from)} to ${JSON.stringify(period.to)} ends before it begins. Exchange the two.`,
      { ...period },
    );
  }
  const count = Math.ceil(breadth / leastMs);
  if (count > mostBuckets) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `A timeline from ${JSON.stringify(period.from)} to ${JSON.stringify(period.to)} has up to ${count} buckets; ${mostBuckets} is the most. Take a coarser \`bucket\` or a shorter period.`,
      { ...period, count, maximum: mostBuckets },
    );
  }
}

interface TimelineParts {
  readonly writer: FragmentWriter;
  readonly bucket: Bucket;
  readonly range: Range;
  readonly page: StartPage;
  readonly tolls: readonly AskedToll[];
  readonly where: unknown;
}

/**
 * Each event becomes a run of buckets that it may meet, clipped to the page; equal runs are counted together, so that what
 * follows grows with the page and not with the events.
 */
function timelineText(parts: TimelineParts): string {
  const { writer, bucket, range, page, where } = parts;
  const { unit, length, between } = bucket;
  const events = writer.all("Event", where);
  const e = events.node;
  const most = writer.parameter(page.limit - 1);
  const [after] = page.after ?? [];
  const start =
    typeof after === "string"
      ? `datetime(${writer.parameter(`${after}T00:00Z`)}) + ${length("1")}`
      : "origin";
  return [
    ...rangeText(writer, range, events),
    `WITH datetime.truncate('${unit}', earliest) AS origin, datetime.truncate('${unit}', latest) AS last`,
    `WITH ${start} AS start, last WHERE start <= last`,
    `WITH start, CASE WHEN start + ${length(most)} < last THEN ${most} ELSE ${between("start", "last")} END AS most`,
    `WITH start, most, start + ${length("(most + 1)")} AS stop`,
    "CALL (start, stop) {",
    ...events.during("start", "stop").map((line) => `  ${line}`),
    `  WITH ${between("start", `CASE WHEN ${e}.startMin > start THEN ${e}.startMin ELSE start END`)} AS opens,`,
    `    ${between("start", `CASE WHEN ${e}.endMax < stop THEN ${e}.endMax ELSE stop - duration({milliseconds: 1}) END`)} AS closes,`,
    `    coalesce(${e}.startMin >= start AND ${e}.endMax < stop AND NOT ${e}.approximate AND NOT ${e}.uncertain, false) AS isWhole,`,
    `    ${e}.precision IN ${writer.parameter(bucket.coarser)} AS isCoarse`,
    "  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events",
    "  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs",
    "}",
    "UNWIND range(0, most) AS i",
    `WITH start + ${length("i")} AS bucket, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs`,
    "WITH bucket, reduce(n = 0, row IN runs | n + row.events) AS possible,",
    "  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain,",
    "  reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated",
    ...parts.tolls.flatMap((toll) => tollText(parts, toll)),
    `WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + ${length("1")}) - duration({days: 1})) AS bucketTo,`,
    "  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket",
    ...parts.tolls.map(({ column }) => `  , ${column}`),
    "ORDER BY bucket",
  ].join("\n");
}

/** The claims about what may meet each bucket, in a column of their own; no more of them are read than can be weighed. */
function tollText({ writer, bucket, where }: TimelineParts, toll: AskedToll): readonly string[] {
  const { node: e, during } = writer.all("Event", where);
  const claims = weighedClaims(writer, e, toll.kind);
  const most = writer.parameter(toll.mostClaims);
  const isCertain = `${e}.startMin >= bucket AND ${e}.endMax < next AND NOT ${e}.approximate AND NOT ${e}.uncertain`;
  return [
    "CALL (bucket) {",
    `  WITH bucket, bucket + ${bucket.length("1")} AS next`,
    ...during("bucket", "next").map((line) => `  ${line}`),
    `  MATCH ${claims.pattern}`,
    `  WITH ${claims.node} AS claim, CASE WHEN ${isCertain} THEN ${e}.id END AS event LIMIT ${most} + 1`,
    "  WITH collect(claim) AS claims, collect(DISTINCT event) AS events",
    `  WITH claims, events, size(claims) > ${most} AS isTruncated`,
    `  RETURN ${tollMap("CASE WHEN isTruncated THEN [] ELSE claims END", "events", "isTruncated")} AS ${toll.column}`,
    "}",
  ];
}

/** Binds `earliest` and `latest`: as asked, or as the events name them. */
function rangeText(
  writer: FragmentWriter,
  { from, to }: Range,
  events: ReturnType<FragmentWriter["all"]>,
): readonly string[] {
  const asked = (instant: string | null, name: string): string =>
    `${instant === null ? name : `datetime(${writer.parameter(instant)})`} AS ${name}`;
  // Without any event nothing is known, and an unknown instant cannot be cut to a unit.
  const bounds = `WITH ${asked(from, "earliest")}, ${asked(to, "latest")} WHERE earliest IS NOT NULL AND latest IS NOT NULL`;
  if (from !== null && to !== null) return [bounds];
  const e = events.node;
  const named = [
    ...(from === null ? [`min(coalesce(${e}.startMin, ${e}.endMin)) AS earliest`] : []),
    ...(to === null ? [`max(coalesce(${e}.endMax, ${e}.startMax)) AS latest`] : []),
  ];
  return ["CALL () {", `  ${events.match()}`, `  RETURN ${named.join(", ")}`, "}", bounds];
}
