import { claimModel } from "../../../src/domain/claim/claim.model.ts";
import { documentModel } from "../../../src/domain/document/document.model.ts";
import { actorId } from "../generate/actor.ts";
import type { BenchClaim, BenchFigure } from "../generate/claim.ts";
import type { BenchDocument } from "../generate/document.ts";
import { eventId } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import {
  extentCells,
  extentColumns,
  hubCells,
  hubColumnNames,
  noStart,
  optional,
  recordedFrom,
  textCell,
} from "./cell.ts";
import type { NodeIds } from "./node-ids.ts";
import { nodeTable, relationshipTable } from "./table.ts";
import type { TableFiles } from "./table-files.ts";

const documentTable = nodeTable(documentModel, [
  ...["id", "recordedFrom", "title", "kind", "url", "language", "length", "sha256"],
  ...extentColumns("published"),
]);
const publisherTable = relationshipTable("PUBLISHED_BY", hubColumnNames);
const claimTable = nodeTable(claimModel, [
  ...["id", "recordedFrom", "kind", "polarity", "statement", "publisherDisclaimer"],
  ...["victimCategory", "cumulative", "figureQualifier", "figureMin", "figureMax", "figureVague"],
  ...["figureUnit", "figureRawText", "coversStartOrder"],
  ...extentColumns("published"),
]);
const aboutTable = relationshipTable("ABOUT", hubColumnNames);
const bearsOnTable = relationshipTable("BEARS_ON", hubColumnNames);
const countsTable = relationshipTable("COUNTS", hubColumnNames);
const evidenceTable = relationshipTable("EVIDENCED_BY", ["start", "end"]);
const attributionTable = relationshipTable("ATTRIBUTED_TO", [
  ...["position", "hop", "verb", "named"],
  ...hubColumnNames,
]);
/** UTF-16 code units. */
const spanLength = 90;

/** Adds a document, with its publisher. */
export function addDocument(
  { size }: World,
  { index, id, title, published, publisher }: BenchDocument,
  ids: NodeIds,
  files: TableFiles,
): void {
  const own = ids.document(index);
  const digest = String(index).padStart(64, "0");
  files.add(
    documentTable,
    `${own}\t${id}\t${recordedFrom}\t${textCell(title)}\tARTICLE\thttps://reports.example/${index}\ten\t5000\t${digest}\t${extentCells(published)}`,
  );
  const hub = hubCells(actorId(size, publisher), published, id);
  files.add(publisherTable, `${own}\t${ids.actor(publisher)}\t${hub}`);
}

/** Adds a claim, before which there are so many, with its chain, its span, and what follows from what it is about. */
export function addClaim(
  { size }: World,
  { claim, before }: { readonly claim: BenchClaim; readonly before: number },
  ids: NodeIds,
  files: TableFiles,
): void {
  const { id, kind, polarity, statement, figure, document, about, counts, start } = claim;
  const { published } = document;
  const own = ids.claim(before);
  const claimCells = `${id}\t${recordedFrom}\t${kind}\t${polarity}\t${textCell(statement)}\tNOT_INDEPENDENTLY_VERIFIED`;
  files.add(
    claimTable,
    `${own}\t${claimCells}\t${figureCells(figure)}\t${noStart}\t${extentCells(published)}`,
  );
  files.add(aboutTable, `${own}\t${ids.event(about)}\t${hubCells(eventId(about), published, id)}`);
  for (const event of claim.bearsOn) {
    const hub = hubCells(eventId(event), published, id);
    files.add(bearsOnTable, `${own}\t${ids.event(event)}\t${hub}`);
  }
  if (counts !== null) {
    const hub = hubCells(actorId(size, counts), published, id);
    files.add(countsTable, `${own}\t${ids.actor(counts)}\t${hub}`);
  }
  const end = start + spanLength;
  files.add(evidenceTable, `${own}\t${ids.document(document.index)}\t${start}\t${end}`);
  for (const [position, { actor, hop, verb, named }] of claim.hops.entries()) {
    const hub = hubCells(actorId(size, actor), published, id);
    files.add(
      attributionTable,
      `${own}\t${ids.actor(actor)}\t${position}\t${hop}\t${verb}\t${named}\t${hub}`,
    );
  }
}

/** Whom it counts in general, whether it is a running total, and the number. */
function figureCells(figure: BenchFigure | null): string {
  if (figure === null) return "\t\t\t\t\t\t\t";
  const { qualifier, min, max, vague, rawText } = figure;
  return `MIXED\tfalse\t${qualifier}\t${min}\t${optional(max)}\t${vague}\tperson\t${rawText}`;
}
