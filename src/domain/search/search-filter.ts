import { allOf, type Condition } from "../../cypher/condition.ts";
import { escapeName } from "../../cypher/statement.ts";

/** Which of the things found are wanted. */
export interface SearchFilter {
  /** Labels of the types wanted; empty for all. */
  readonly labels: readonly string[];
  /**
   * Id of a place: events that occurred within it and places inside it. Nothing else has a place, so nothing else is found;
   * null for everything.
   */
  readonly within: string | null;
  /**
   * First and last instant, ISO 8601, null where it is open: what possibly happened, was said or published, or was active
   * then. What has no time is not found; null for everything.
   */
  readonly during: { readonly from: string | null; readonly to: string | null } | null;
  /** What else must be true of `node`; its parameters do not begin with `search`. */
  readonly condition: Condition | null;
  /** What must be true of a `name` by which something is found; its parameters do not begin with `search` either. */
  readonly nameCondition: Condition | null;
}

/** Everything. */
export const unfiltered: SearchFilter = {
  ...{ labels: [], within: null, during: null },
  ...{ condition: null, nameCondition: null },
};

/** What the filter wants of `node`. */
export function filterCondition(filter: SearchFilter): Condition | null {
  const { labels, within, during, condition } = filter;
  return allOf([
    labels.length === 0 ? null : { text: `node:${labels.map(escapeName).join("|")}`, params: {} },
    within === null
      ? null
      : {
          text: "EXISTS { (node)-[:INSIDE|OCCURRED_WITHIN]->(:Place {id: $searchWithin}) }",
          params: { searchWithin: within },
        },
    during === null ? null : duringCondition(during),
    condition,
  ]);
}

/** What must be true of a `name` that counts, its script among it where only some are wanted. */
export function nameCondition(
  { nameCondition: seen }: SearchFilter,
  scripts: readonly string[] | null,
): Condition | null {
  const inScript = {
    text: "name.script IN $searchScripts",
    params: { searchScripts: scripts ?? [] },
  };
  return allOf([scripts === null ? null : inScript, seen]);
}

/** An event, quote, actor or tenure has one extent without a prefix; a document and a claim have the one of publishing. */
function duringCondition({ from, to }: NonNullable<SearchFilter["during"]>): Condition {
  const start = "coalesce(node.startMin, node.publishedStartMin)";
  const end = "coalesce(node.endMax, node.publishedEndMax)";
  const known = "coalesce(node.edtf, node.publishedEdtf) IS NOT NULL";
  const begun = `(${start} IS NULL OR ${start} <= datetime($searchTo))`;
  const lasts = `(${end} IS NULL OR ${end} >= datetime($searchFrom))`;
  return {
    text: [known, ...(to === null ? [] : [begun]), ...(from === null ? [] : [lasts])].join(" AND "),
    params: {
      ...(to === null ? {} : { searchTo: to }),
      ...(from === null ? {} : { searchFrom: from }),
    },
  };
}
