import { ClaimgraphError } from "../errors.ts";
import type { Reader } from "../neo4j/reader.ts";
import { spreadColumn } from "./compile.ts";
import type { Budget } from "./cost.ts";
import { Findings, type Values } from "./findings.ts";
import type { Graph } from "./graph.ts";
import type { Plan } from "./plan.ts";
import type { Derivation } from "./derivation.ts";
import type { Plans, Ready } from "./plans.ts";
import {
  planNodeDerived,
  planRootConnection,
  planRootDerived,
  planRootLookup,
  planRootNode,
  planRootNodes,
  type KnownBy,
  type RootInfo,
} from "./root-planner.ts";
import type { Start } from "./start.ts";
import type { StartList } from "./start-list.ts";
import { planStart, planStartList } from "./start-planner.ts";
import { isShaped, type Shaped } from "./shaped.ts";

/** What a root field needs to read. */
export interface ReadContext {
  readonly graph: Graph;
  readonly reader: Reader;
  /** Plans that may be used again. */
  readonly plans: Plans;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** What the operation may still read. */
  readonly budget: Budget;
  /** Fulfilled when all root fields of the operation are planned; absent where there is only one. */
  readonly planned?: Promise<void>;
  /** Told where the graph lacks a value that the schema promises. */
  readonly onMissing?: () => void;
}

/** The node with the id that the field is given, shaped as selected; null where no node of the field's type has it. */
export async function readNode(context: ReadContext, info: RootInfo): Promise<Shaped | null> {
  return oneOf(await executeKnown(context, info, planRootNode));
}

/** The nodes with the ids that the field is given, in their order, null for each that nothing has. */
export async function readNodes(
  context: ReadContext,
  info: RootInfo,
): Promise<readonly (Shaped | null)[]> {
  const shaped = await executeKnown(context, info, planRootNodes);
  return Array.isArray(shaped) ? shaped.map(oneOf) : [];
}

/** The node that is known by another one; null where none is. */
export async function readLookup(
  context: ReadContext,
  info: RootInfo,
  by: KnownBy,
): Promise<Shaped | null> {
  return oneOf(await executeSame(context, info, (graph) => planRootLookup(graph, info, by)));
}

/**
 * A page of all nodes of the field's type.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID, CURSOR_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readConnection(context: ReadContext, info: RootInfo): Promise<Shaped> {
  const shaped = oneOf(await executeKnown(context, info, planRootConnection));
  if (shaped === null) throw new Error(`${info.fieldName} gave no connection`);
  return shaped;
}

/** The objects that are computed from whole lists of the root. */
export async function readRootDerived(
  context: ReadContext,
  info: RootInfo,
  derivation: Derivation,
): Promise<readonly Shaped[]> {
  const shaped = await executeSame(context, info, (graph) =>
    planRootDerived(graph, info, derivation),
  );
  return Array.isArray(shaped) ? shaped.filter(isShaped) : [];
}

/** What is computed from the node with this id; null where there is none that the derivation fits. */
export async function readNodeDerived(
  context: ReadContext,
  info: RootInfo,
  id: string,
  derived: { readonly derivation: Derivation; readonly args: Readonly<Record<string, unknown>> },
): Promise<Shaped | null> {
  return oneOf(
    await executeSame(context, info, (graph) => planNodeDerived(graph, info, id, derived)),
  );
}

/**
 * What a hand-written start gives as one object; null where it gives no record.
 *
 * @throws {ClaimgraphError} OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readStart(
  context: ReadContext,
  info: RootInfo,
  start: Start,
): Promise<Shaped | null> {
  return oneOf(await executeSame(context, info, (graph) => planStart(graph, info, start)));
}

/**
 * A page of a list that a hand-written start gives.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID, CURSOR_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readStartList(
  context: ReadContext,
  info: RootInfo,
  list: StartList,
): Promise<Shaped> {
  const shaped = oneOf(
    await executeSame(context, info, (graph) => planStartList(graph, info, list)),
  );
  if (shaped === null) throw new Error(`${info.fieldName} gave no connection`);
  return shaped;
}

/** What is planned from the operation and the models alone. */
function executeKnown(
  context: ReadContext,
  info: RootInfo,
  plan: (graph: Graph, info: RootInfo) => Plan,
): Promise<unknown> {
  const { graph, plans } = context;
  const ready = planned(context, () => plans.ready(info, (pending) => plan(graph, pending)));
  return executeReady(context, ready);
}

/** What is planned from the values of arguments, too. */
function executeSame(
  context: ReadContext,
  info: RootInfo,
  plan: (graph: Graph) => Plan,
): Promise<unknown> {
  const { graph, plans } = context;
  const ready = planned(context, () => plans.readySame(info, () => plan(graph)));
  return executeReady(context, ready);
}

/** A plan, unless the operation is refused as a whole already, or for what its planning finds. */
function planned({ budget }: ReadContext, plan: () => Ready): Ready {
  refuseOver(budget);
  try {
    return plan();
  } catch (error) {
    if (error instanceof ClaimgraphError && error.code === "OPERATION_TOO_LARGE") {
      budget.refuse(error);
    }
    throw error;
  }
}

/** One statement, one round trip; none where nothing needs fetching, or where the operation as a whole is refused. */
async function executeReady(
  context: ReadContext,
  { plan, statement, shape }: Ready,
): Promise<unknown> {
  const { reader, signal, budget, planned } = context;
  budget.spend(plan);
  if (planned !== undefined) await planned;
  refuseOver(budget);
  if (plan.start === null && plan.row.columns.every(isEmpty))
    return shape([], new Findings([], budget.answer));
  const rows = await reader.read(statement, signal);
  if (plan.start !== null && rows.length === 0) return null;
  const root = rootRow(
    plan,
    rows.map(({ row }) => row),
  );
  const found = new Findings(root, budget.answer);
  const value = shape(root, found);
  if (found.isUnfinished) await found.finish(signal);
  if (!found.isComplete) context.onMissing?.();
  return value;
}

/** The root's row of what the statement gave. */
function rootRow(plan: Plan, records: readonly Values[]): Values {
  const spread = spreadColumn(plan);
  if (spread < 0) return records[0] ?? [];
  if (plan.row.columns.length === 1) return [records];
  const [others = [], ...items] = records;
  return others.toSpliced(spread, 0, items);
}

function refuseOver({ refusal }: Budget): void {
  if (refusal !== null) throw refusal;
}

function isEmpty(column: Plan["row"]["columns"][number]): boolean {
  return column.kind === "rows" && column.source.kind === "ids" && column.source.ids.length === 0;
}

function oneOf(value: unknown): Shaped | null {
  return isShaped(value) ? value : null;
}
