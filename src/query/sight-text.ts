import type { EmbeddedModel, NodeModel } from "../cypher/model.ts";
import type { CypherValue } from "../cypher/statement.ts";
import type { Graph } from "./graph.ts";
import { createNames, type Initials } from "./names.ts";
import { extentNames } from "./period.ts";
import { allOf, type Predicate } from "./predicate.ts";
import { conditionText } from "./source-text.ts";
import type { Moment, Stretch } from "./time-arguments.ts";
import { visiblePredicate, type Sight } from "./visibility.ts";

/** Writes, for the author of a hand-written start, what must be true of a variable to be seen. */
export interface SightText {
  /**
   * The condition on a node of one of these object types, ready to stand after `WHERE`; `true` where all of them are seen.
   * Variables within are `sightN`.
   */
  visible(types: readonly string[], variable: string): string;
  /** What all conditions so far need: `$s0`, `$s1` and so on. */
  readonly params: Readonly<Record<string, CypherValue>>;
}

/**
 * Conditions for what this operation sees. `during` leaves out, beside that, what had certainly ended before a stretch or certainly
 * began after it; what nobody dates stays.
 */
export function createSightText(
  graph: Graph,
  sight: Sight | null,
  during: Stretch | null = null,
): SightText {
  const names = createNames(sightInitials);
  return {
    params: names.params,
    visible(types, variable) {
      const models = types.flatMap((type) => graph.modelsBehind(type));
      const where = allOf(
        visiblePredicate(graph, sight, models),
        during === null ? null : duringPredicate(models, during),
      );
      const at = { node: variable, relationship: "", given: "" };
      return conditionText(names, where, at) ?? "true";
    },
  };
}

/** Names that clash neither with those of the start's author nor with the compiler's. */
const sightInitials: Initials = { parameter: "s", node: "sight", relationship: "sightOver" };

/** The same sight at another setting of the first clock. */
export function atValid(sight: Sight | null, valid: Moment): Sight {
  const everything: Sight = {
    ...{ valid: null, published: null, recorded: null },
    ...{ only: null, exclude: [] },
  };
  return { ...(sight ?? everything), valid };
}

function duringPredicate(models: readonly NodeModel[], stretch: Stretch): Predicate | null {
  return allOf(
    ...models.map((model): Predicate | null => {
      const extent = model.visibility.holds ?? model.visibility.happens;
      const of = extent === null ? null : metPredicate(extent, stretch);
      return of === null ? null : { kind: "labelled", label: model.labels[0], of };
    }),
  );
}

/** Possibly met the stretch; so did what nobody dates. Open starts lie before all others. */
function metPredicate(extent: EmbeddedModel, { from, to }: Stretch): Predicate | null {
  const { start, end } = extentNames(extent);
  const bound = { kind: "bound", on: "node" } as const;
  const met = allOf(
    to === null ? null : { ...bound, property: start, operator: "<=", value: to, orOpen: false },
    from === null ? null : { ...bound, property: end, operator: ">=", value: from, orOpen: true },
  );
  const unknown: Predicate = { kind: "known", on: "node", path: [extent.marker], isKnown: false };
  return met === null ? null : { kind: "any", of: [met, unknown] };
}
