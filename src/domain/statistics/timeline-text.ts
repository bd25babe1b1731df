import type { FragmentWriter } from "../../query/fragment-writer.ts";
import type { StartPage } from "../../query/start-list.ts";
import { tallyLabel, tallyMonths } from "../tally.ts";
import { monthNumber, type Bucket, type TalliedBucket } from "./bucket.ts";
import { walkedColumn } from "./event-walk.ts";
import { sharedText, tollMap, weighedClaims, type AskedToll } from "./events-toll.ts";
import { fromTallies, tallyCondition, type TallyQuestion } from "./tally-question.ts";

/** From when to when a timeline goes. */
export interface Range {
  /** First instant, ISO 8601 UTC; null for the earliest that an event names. */
  readonly from: string | null;
  /** Last instant; null for the latest that an event names. */
  readonly to: string | null;
}

/** What a timeline is made from. */
export interface TimelineParts {
  readonly writer: FragmentWriter;
  readonly bucket: Bucket;
  readonly range: Range;
  readonly page: StartPage;
  readonly tolls: readonly AskedToll[];
  /** Events that are looked at one by one; of more, one more is. */
  readonly mostEvents: number;
  readonly where: unknown;
  /** The filter as tallies know it; null where they cannot answer it. */
  readonly question: TallyQuestion | null;
}

const counts = ["bucket", "certain", "possible", "coarselyDated", walkedColumn] as const;

const shown = ["bucketFrom", "bucketTo", ...counts.slice(1), "isFinerThanDates"] as const;

/** The clauses that end in the columns of a page of buckets, in their order; in one record of them all where there are tolls. */
export function timelineText(parts: TimelineParts): string {
  const { writer, bucket, question, tolls } = parts;
  const { tallied, length } = bucket;
  const counted =
    tallied === null || question === null
      ? walkedText(parts)
      : fromTallies(writer, {
          ...{ question, columns: counts, walked: (isWanted) => walkedText(parts, isWanted) },
          counted: (place) => talliedText(parts, tallied, tallyCondition(writer, question, place)),
        });
  const last = `date(bucket + ${length("1")}) - duration({days: 1})`;
  return [
    ...counted,
    ...(tolls.length === 0 ? [] : fewText(parts)),
    ...tolls.flatMap((toll) => tollText(parts, toll)),
    `WITH toString(date(bucket)) AS bucketFrom, toString(${last}) AS bucketTo,`,
    `  certain, possible, coarselyDated, ${walkedColumn}, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket`,
    ...tolls.map(({ column }) => `  , ${column}`),
    "ORDER BY bucket",
    ...(tolls.length === 0 ? [] : sharedText(writer, shown, tolls)),
  ].join("\n");
}

/**
 * Each event becomes a run of buckets that it may meet, clipped to the page; equal runs are counted together, so that what
 * follows grows with the page and not with the events.
 */
function walkedText(parts: TimelineParts, isWanted?: string): readonly string[] {
  const { writer, bucket, where } = parts;
  const { between } = bucket;
  const events = writer.all("Event", where);
  const e = events.node;
  const counted = (flag: string): string =>
    `reduce(n = 0, row IN runs | n + CASE WHEN row.${flag} THEN row.events ELSE 0 END)`;
  const named = writer.all("Event", where, isWanted);
  const most = `${writer.parameter(parts.mostEvents)} + 1`;
  return [
    ...rangeText(parts, {
      ...{
        carried: "",
        isCounted: true,
        of: isWanted === undefined ? "CALL () {" : "CALL (kind) {",
      },
      found: `${named.match()} WITH ${named.node} LIMIT ${most}`,
      first: `min(coalesce(${named.node}.startMin, ${named.node}.endMin))`,
      last: `max(coalesce(${named.node}.endMax, ${named.node}.startMax))`,
    }),
    ...pageText(parts, "named, ", isCut(parts)),
    "CALL (start, stop) {",
    ...events.during("start", "stop").map((line) => `  ${line}`),
    `  WITH start, stop, ${e} LIMIT ${most}`,
    `  WITH ${between("start", `CASE WHEN ${e}.startMin > start THEN ${e}.startMin ELSE start END`)} AS opens,`,
    `    ${between("start", `CASE WHEN ${e}.endMax < stop THEN ${e}.endMax ELSE stop - duration({milliseconds: 1}) END`)} AS closes,`,
    `    coalesce(${isWithin(e, "start", "stop")}, false) AS isWhole,`,
    `    ${e}.precision IN ${writer.parameter(bucket.coarser)} AS isCoarse`,
    "  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events",
    "  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs",
    "}",
    "WITH start, most, runs, named, reduce(n = 0, row IN runs | n + row.events) AS met",
    `WITH start, most, runs, CASE WHEN met > named THEN met ELSE named END AS ${walkedColumn}`,
    "UNWIND range(0, most) AS i",
    `WITH start + ${bucket.length("i")} AS bucket, ${walkedColumn}, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs`,
    `WITH bucket, ${walkedColumn}, reduce(n = 0, row IN runs | n + row.events) AS possible,`,
    `  ${counted("isCertain")} AS certain, ${counted("isCoarse")} AS coarselyDated`,
  ];
}

function isWithin(event: string, start: string, stop: string): string {
  return `${event}.startMin >= ${start} AND ${event}.endMax < ${stop} AND NOT ${event}.approximate AND NOT ${event}.uncertain`;
}

/** Over `kind`: what may meet a bucket is what may have begun by its end, without what had certainly ended before it. */
function talliedText(
  parts: TimelineParts,
  tallied: TalliedBucket,
  condition: string,
): readonly string[] {
  const match = `MATCH (t:${tallyLabel}) WHERE ${condition}`;
  const { open, undated } = tallyMonths;
  const month = (which: string, when: string): string =>
    monthStart(`${which}(CASE WHEN ${when} THEN t.month END)`);
  const met = (opened: string, closed: string): string =>
    `reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.${opened} ELSE 0 END - CASE WHEN row.i < i THEN row.${closed} ELSE 0 END)`;
  return [
    ...rangeText(parts, {
      ...{ carried: "kind, ", isCounted: false, of: "CALL (kind) {" },
      found: `${match} AND t.month > ${open} AND t.month < ${undated}`,
      first: month("min", "t.opened > 0 OR t.namedFirst > 0"),
      last: month("max", "t.closed > 0 OR t.namedLast > 0"),
    }),
    ...pageText(parts, "kind, "),
    "CALL (kind, start, stop) {",
    `  ${match} AND t.month < ${monthNumber("stop")}`,
    `  WITH t, CASE WHEN t.month < ${monthNumber("start")} THEN -1 ELSE ${tallied.between("start")} END AS i`,
    `  WITH i, sum(t.opened) AS opened, sum(t.closed) AS closed, sum(${tallied.certain}) AS certain,`,
    `    sum(${tallied.coarseOpened}) AS coarseOpened, sum(${tallied.coarseClosed}) AS coarseClosed`,
    "  RETURN collect({i: i, opened: opened, closed: closed, certain: certain, coarseOpened: coarseOpened, coarseClosed: coarseClosed}) AS runs",
    "}",
    "UNWIND range(0, most) AS i",
    `WITH start + ${parts.bucket.length("i")} AS bucket, 0 AS ${walkedColumn}, ${met("opened", "closed")} AS possible,`,
    "  reduce(n = 0, row IN runs | n + CASE WHEN row.i = i THEN row.certain ELSE 0 END) AS certain,",
    `  ${met("coarseOpened", "coarseClosed")} AS coarselyDated`,
  ];
}

function monthStart(month: string): string {
  return `[m IN [${month}] WHERE m IS NOT NULL | datetime({year: toInteger(floor(m / 12.0)), month: m - 12 * toInteger(floor(m / 12.0)) + 1})][0]`;
}

/** How a timeline finds the instants that it goes between where they are not asked for. */
interface Named {
  /** What is carried on. */
  readonly carried: string;
  /** True where `named` says then how many events were looked at for it. */
  readonly isCounted: boolean;
  /** The head of the subquery. */
  readonly of: string;
  readonly found: string;
  readonly first: string;
  readonly last: string;
}

/**
 * True where more events were looked at for the instants than may be: these are then of some events, and mean nothing. Nothing where no
 * event was, since both are asked for.
 */
function isCut({ writer, range: { from, to }, mostEvents }: TimelineParts): string | null {
  return from === null || to === null ? `named > ${writer.parameter(mostEvents)}` : null;
}

/** Binds `earliest` and `latest`: as asked, or as the events name them. */
function rangeText(
  parts: TimelineParts,
  { carried, isCounted, of, found, first, last }: Named,
): readonly string[] {
  const {
    writer,
    range: { from, to },
  } = parts;
  const asked = (instant: string | null, name: string): string =>
    `${instant === null ? name : `datetime(${writer.parameter(instant)})`} AS ${name}`;
  const isNamed = from === null || to === null;
  const counted = isCounted ? `${isNamed ? "" : "0 AS "}named, ` : "";
  // Without any event nothing is known, and an unknown instant cannot be cut to a unit.
  const cut = isCounted ? isCut(parts) : null;
  const isKnown = "earliest IS NOT NULL AND latest IS NOT NULL";
  const bounds = `WITH ${carried}${counted}${asked(from, "earliest")}, ${asked(to, "latest")} WHERE ${cut === null ? "" : `${cut} OR `}${isKnown}`;
  if (!isNamed) return [bounds];
  const named = [
    ...(from === null ? [`${first} AS earliest`] : []),
    ...(to === null ? [`${last} AS latest`] : []),
    ...(isCounted ? ["count(*) AS named"] : []),
  ];
  return [of, `  ${found}`, `  RETURN ${named.join(", ")}`, "}", bounds];
}

/**
 * From these to `start` and `stop` of the page and to `most`, the number of its last bucket. Where the walk was cut short, the page is
 * one bucket, wherever its cursor stands: enough to say so.
 */
function pageText(
  { writer, bucket, page }: TimelineParts,
  carried: string,
  cut: string | null = null,
): readonly string[] {
  const { unit, length, between } = bucket;
  const most = writer.parameter(page.limit - 1);
  const [after] = page.after ?? [];
  const start =
    typeof after === "string"
      ? `datetime(${writer.parameter(`${after}T00:00Z`)}) + ${length("1")}`
      : "origin";
  return [
    `WITH ${carried}datetime.truncate('${unit}', earliest) AS origin, datetime.truncate('${unit}', latest) AS last`,
    `WITH ${carried}${start} AS start, last WHERE ${cut === null ? "" : `${cut} OR `}start <= last`,
    `WITH ${carried}start, CASE ${cut === null ? "" : `WHEN ${cut} THEN 0 `}WHEN start + ${length(most)} < last THEN ${most} ELSE ${between("start", "last")} END AS most`,
    `WITH ${carried}start, most, start + ${length("(most + 1)")} AS stop`,
  ];
}

/**
 * For tolls, the events of each bucket are looked at again: as many as the buckets have of possible ones. Where those are too many, one
 * bucket is enough to say so.
 */
function fewText({ writer, mostEvents }: TimelineParts): readonly string[] {
  const most = writer.parameter(mostEvents);
  const kept = counts.filter((name) => name !== walkedColumn);
  return [
    `WITH collect({${counts.map((name) => `${name}: ${name}`).join(", ")}}) AS rows, sum(possible) AS reached`,
    `UNWIND CASE WHEN reached > ${most} THEN rows[..1] ELSE rows END AS row`,
    `WITH ${kept.map((name) => `row.${name} AS ${name}`).join(", ")},`,
    `  CASE WHEN reached > row.${walkedColumn} THEN reached ELSE row.${walkedColumn} END AS ${walkedColumn}`,
  ];
}

/** The claims about what may meet each bucket, in a column of their own; no more of them are read than can be weighed. */
function tollText(
  { writer, bucket, where, mostEvents }: TimelineParts,
  toll: AskedToll,
): readonly string[] {
  const events = writer.all("Event", where);
  const e = events.node;
  const claims = weighedClaims(writer, e, toll.kind);
  const most = writer.parameter(toll.mostClaims);
  return [
    "CALL (bucket) {",
    `  WITH bucket, bucket + ${bucket.length("1")} AS next`,
    ...events.during("bucket", "next").map((line) => `  ${line}`),
    `  WITH bucket, next, ${e} LIMIT ${writer.parameter(mostEvents)} + 1`,
    `  MATCH ${claims.pattern}`,
    `  WITH ${claims.node} AS claim, ${e} AS event, CASE WHEN ${isWithin(e, "bucket", "next")} THEN ${e}.id END AS meant LIMIT ${most} + 1`,
    "  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain",
    `  WITH certain, size(claims) > ${most} AS isTruncated, claims, events`,
    "  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events",
    `  RETURN ${tollMap({ claims: "claims", events: "events", certain: "certain", isTruncated: "isTruncated" })} AS ${toll.column}`,
    "}",
  ];
}
