import type { Condition } from "../../cypher/condition.ts";
import type { OrderKey } from "../../cypher/model.ts";
import type {
  QuerySearchArgs,
  QuerySuggestArgs,
  RequireFields,
  SearchType,
} from "../../generated/schema.ts";
import type { CursorValue } from "../../query/plan.ts";
import { readStartList, type ReadContext } from "../../query/read.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import type { Shaped } from "../../query/shaped.ts";
import { createSightText } from "../../query/sight-text.ts";
import { stretchOf } from "../../query/time-arguments.ts";
import { sightOf } from "../../query/visibility.ts";
import type { SearchFilter } from "./search-filter.ts";
import { matchedOn } from "./search-hit.ts";
import { searchStart, type SearchPosition } from "./search.cypher.ts";
import { suggestStart } from "./suggest.cypher.ts";

/** Candidates that the statements look at: seven reads of 1,000 each and one of 200, three ranks of 100 each. */
const searchedNodes = 7_200;
const suggestedNodes = 300;

const labels: Readonly<Record<SearchType, string>> = {
  ...{ PERSON: "Person", ORGANIZATION: "Organization", GROUP: "Group" },
  ...{ PLACE: "Place", EVENT: "Event", POSITION: "Position" },
  ...{ DOCUMENT: "Document", CLAIM: "Claim", QUOTE: "Quote" },
};

/** The order of both, by their columns. */
const orderBy: readonly OrderKey[] = [
  key("rank", "int", "ASC"),
  key("degree", "int", "DESC"),
  key("id", "string", "ASC"),
];

/**
 * A page of what a text names or says.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT, PAGE_SIZE_INVALID, CURSOR_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readSearch(
  context: ReadContext,
  info: RootInfo,
  args: RequireFields<QuerySearchArgs, "text" | "crossScript">,
): Promise<Shaped> {
  const filter = {
    labels: labelsOf(args.types),
    within: args.within ?? null,
    during: stretchOf(args.during),
    ...seen(context, info),
  };
  return readStartList(context, info, {
    orderBy,
    node: "node",
    edge: {
      type: "SearchEdge",
      fields: {
        rule: { kind: "value", column: "rule", as: "string" },
        texts: { kind: "value", column: "texts", as: "list" },
        matchedOn: {
          kind: "computed",
          inputs: { query: "string", rule: "string", texts: "list" },
          computation: { compute: matchedOn },
        },
        degree: { kind: "value", column: "degree", as: "int" },
      },
    },
    fragment: ({ limit, after }) =>
      searchStart({
        ...{ text: args.text, crossScript: args.crossScript === "ON", filter, limit },
        after: after === null ? null : positionOf(after),
      }),
    nodes: () => searchedNodes,
  });
}

/**
 * What a name that is being typed may become.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT, PAGE_SIZE_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readSuggestions(
  context: ReadContext,
  info: RootInfo,
  args: RequireFields<QuerySuggestArgs, "prefix" | "crossScript">,
): Promise<Shaped> {
  const filter = {
    ...{ labels: labelsOf(args.types), within: null, during: null },
    ...seen(context, info),
  };
  return readStartList(context, info, {
    orderBy,
    node: "node",
    edge: {
      type: "Suggestion",
      fields: { text: { kind: "value", column: "text", as: "string" } },
    },
    // One more than is shown is of no use: there is no next page.
    fragment: ({ limit }) =>
      suggestStart({
        ...{ prefix: args.prefix, crossScript: args.crossScript === "ON", filter },
        limit: limit - 1,
      }),
    nodes: () => suggestedNodes,
  });
}

function key(property: string, kind: OrderKey["kind"], direction: "ASC" | "DESC"): OrderKey {
  return { on: "given", property, kind, direction, isAlwaysKnown: true };
}

function labelsOf(types: readonly SearchType[] | null | undefined): readonly string[] {
  return (types ?? []).map((type) => labels[type]);
}

/** That `node`, and `name`, can be seen; null where everything can. */
function seen(
  { graph }: ReadContext,
  info: RootInfo,
): Pick<SearchFilter, "condition" | "nameCondition"> {
  const sight = createSightText(graph, sightOf(info));
  const visible = (type: string, variable: string): Condition | null => {
    const text = sight.visible([type], variable);
    return text === "true" ? null : { text, params: sight.params };
  };
  return { condition: visible("Node", "node"), nameCondition: visible("Name", "name") };
}

function positionOf([rank, degree, id]: readonly CursorValue[]): SearchPosition {
  return { rank: Number(rank), degree: Number(degree), id: String(id) };
}
