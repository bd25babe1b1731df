import type { Statement } from "../cypher/statement.ts";
import { ClaimgraphError } from "../errors.ts";
import { createRecent } from "../lib/recent.ts";
import { compile, type Compiled, type CompiledRow } from "./compile.ts";
import {
  bound,
  shapeOf,
  withPendingTexts,
  type Observation,
  type Reading,
  type Trace,
} from "./pending.ts";
import type { Plan } from "./plan.ts";
import type { RootInfo } from "./root-planner.ts";
import { createShape } from "./shape.ts";
import type { Shape } from "./shaped.ts";

/** A plan with its statement, ready to be run. */
export interface Ready {
  readonly plan: Plan;
  readonly statement: Statement<CompiledRow>;
  /** How its rows are shown. */
  readonly shape: Shape;
}

/**
 * Plans of root fields that have been asked before. One is used again for the same operation with variables of the same
 * shape, as long as the texts in them are alike in what the plan looked at.
 */
export interface Plans {
  /** The plan of a root field. */
  ready(info: RootInfo, plan: (info: RootInfo) => Plan): Ready;
  /** The plan of a root field whose text depends on more than the shape of its variables: used again where all of them are the same. */
  readySame(info: RootInfo, plan: () => Plan): Ready;
}

interface Kept {
  readonly plan: Plan;
  readonly compiled: Compiled;
  readonly shape: Shape;
  readonly observations: readonly Observation[];
}

/** Plans that are kept at most, and the characters of their statements together. */
const mostPlans = 2_000;
const mostCharacters = 8_000_000;

/** Plans of one root field with variables of one shape. */
const mostAlike = 16;

/** Longer shapes than this are seldom asked twice. */
const longestShape = 4_000;

/** No plans yet; keeps at most so many. */
export function createPlans(most = mostPlans): Plans {
  const kept = createRecent<readonly Kept[]>(
    { most, weigh: (alike) => alike.length },
    { most: mostCharacters, weigh: charactersOf },
  );
  const numbers = new WeakMap<object, number>();
  let operations = 0;
  const numberOf = (operation: object): number => {
    const known = numbers.get(operation) ?? operations++;
    numbers.set(operation, known);
    return known;
  };
  return {
    ready(info, plan) {
      const reading = { variables: info.variableValues };
      const shape = shapeOf(info.variableValues);
      const key = `${numberOf(info.operation)} ${info.path.key} ${shape}`;
      const alike = kept.get(key) ?? [];
      const known = alike.find(({ observations }) => observations.every(isSo(reading)));
      const fit = known ?? planned(info, plan);
      if (known === undefined && shape.length <= longestShape) {
        kept.set(key, [fit, ...alike.slice(0, mostAlike - 1)]);
      }
      return {
        ...{ plan: fit.plan, shape: fit.shape },
        statement: statementOf(fit.compiled, reading),
      };
    },
    readySame(info, plan) {
      const shape = JSON.stringify(info.variableValues);
      const key = `${numberOf(info.operation)} ${info.path.key} same ${shape}`;
      const known = kept.get(key)?.[0];
      const fit = known ?? keptOf(plan(), []);
      if (known === undefined && shape.length <= longestShape) kept.set(key, [fit]);
      const { text, params } = fit.compiled;
      return { plan: fit.plan, shape: fit.shape, statement: { text, params } };
    },
  };
}

function charactersOf(alike: readonly Kept[]): number {
  return alike.reduce((sum, { compiled }) => sum + compiled.text.length, 0);
}

function planned(info: RootInfo, plan: (info: RootInfo) => Plan): Kept {
  const trace: Trace = { reading: { variables: info.variableValues }, observed: new Map() };
  const made = plan({ ...info, variableValues: withPendingTexts(info.variableValues, trace) });
  const kept = keptOf(made, trace.observed.values());
  trace.reading = undefined;
  return kept;
}

function keptOf(plan: Plan, observations: Iterable<Observation>): Kept {
  return {
    plan,
    compiled: compile(plan),
    shape: createShape(plan.view),
    observations: [...observations],
  };
}

/** True of what was observed where these variables have the same. What is refused in them is something else. */
function isSo(reading: Reading): (observation: Observation) => boolean {
  return ({ pending, value }) => {
    try {
      return isSame(pending.at(reading), value);
    } catch (error) {
      if (error instanceof ClaimgraphError) return false;
      throw error;
    }
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}

function statementOf(
  { text, params, pending }: Compiled,
  reading: Reading,
): Statement<CompiledRow> {
  const values = { ...params };
  for (const name in pending) values[name] = bound(pending[name] ?? null, reading);
  return { text, params: values };
}
