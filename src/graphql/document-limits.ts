import { Kind, visit, type DocumentNode } from "graphql";
import { ClaimgraphError } from "../errors.ts";
import type { IntrospectionCost } from "./introspection-cost.ts";
import { nestedTooDeep, operationTooLarge, type Excess, type OperationLimits } from "./limits.ts";
import type { OperationSize } from "./operation-size.ts";
import { measureJson } from "./variable-size.ts";

/**
 * Refuses a parsed document that is too costly to validate, to plan or to run, whichever of its operations is meant.
 *
 * @throws {ClaimgraphError} OPERATION_TOO_LARGE, OPERATION_TOO_DEEP
 */
export function checkDocument(
  document: DocumentNode,
  operations: readonly OperationSize[],
  limits: OperationLimits,
): void {
  const { aliases, fragments, repeats } = countsOf(document);
  refuseOver(limits.aliases, {
    ...{ what: "aliases", count: aliases },
    remedy: "Ask for fewer fields under other names, or in several operations.",
  });
  refuseOver(limits.fragments, {
    ...{ what: "fragments", count: fragments },
    remedy: "Write some of them out where they are spread.",
  });
  refuseOver(limits.repeats, {
    ...{ what: "repeats", inWords: "times the same field in one selection", count: repeats },
    remedy: "Ask for it once.",
  });
  for (const { rootFields, size } of operations) {
    refuseOver(limits.rootFields, {
      ...{ what: "root fields", count: rootFields },
      remedy: "Ask in several operations.",
    });
    checkSize(size, limits);
  }
}

/**
 * Refuses variables that are too large for where the operation uses them.
 *
 * @throws {ClaimgraphError} OPERATION_TOO_LARGE, OPERATION_TOO_DEEP
 */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  operations: readonly OperationSize[],
  limits: OperationLimits,
): void {
  const most = { parts: limits.parts, depth: limits.depth };
  const sizes = new Map(
    Object.entries(variables).map(([name, value]) => [name, measureJson(value, most)]),
  );
  const valueDepth = Math.max(0, ...[...sizes.values()].map(({ depth }) => depth));
  for (const { size } of operations) {
    const inVariables = [...sizes].map(([name, { parts }]) => parts * (size.uses.get(name) ?? 1));
    const parts = inVariables.reduce((total, count) => total + count, size.parts);
    checkSize({ ...size, parts, valueDepth }, limits);
  }
}

/**
 * Refuses to list the schema in itself over and over.
 *
 * @throws {ClaimgraphError} OPERATION_TOO_COSTLY: more than twice what the tools ask for
 */
export function checkIntrospection(
  document: DocumentNode,
  { costOf, limit }: { readonly costOf: IntrospectionCost; readonly limit: number },
): void {
  const cost = Math.round(costOf(document));
  if (cost <= limit) return;
  throw new ClaimgraphError(
    "OPERATION_TOO_COSTLY",
    `This operation lists ${cost} entries of the schema; the limit is ${limit}. Ask for one \`__type\`, or the schema once.`,
    { cost, limit },
  );
}

function checkSize(
  { parts, fieldDepth, valueDepth }: OperationSize["size"],
  limits: OperationLimits,
): void {
  if (fieldDepth > limits.depth) throw nestedTooDeep("fields", fieldDepth, limits.depth);
  if (valueDepth > limits.depth) throw nestedTooDeep("values", valueDepth, limits.depth);
  refuseOver(limits.parts, {
    ...{ what: "parts", count: parts },
    inWords: "fields and values, fragments and variables counted wherever they are used",
    remedy: "Select less, shorten the lists of values, or ask in several operations.",
  });
}

function refuseOver(limit: number, excess: Omit<Excess, "limit">): void {
  if (excess.count > limit) throw operationTooLarge({ ...excess, limit });
}

interface Counts {
  readonly aliases: number;
  readonly fragments: number;
  readonly repeats: number;
}

function countsOf(document: DocumentNode): Counts {
  let [aliases, repeats] = [0, 0];
  visit(document, {
    SelectionSet({ selections }) {
      const fields = selections.filter((node) => node.kind === Kind.FIELD);
      const keys = new Map<string, number>();
      for (const { alias, name } of fields) {
        const key = (alias ?? name).value;
        const count = (keys.get(key) ?? 0) + 1;
        keys.set(key, count);
        repeats = Math.max(repeats, count);
        if (alias !== undefined) aliases += 1;
      }
    },
  });
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { aliases, fragments: fragments.length, repeats };
}
