import { claimModel } from "../../../src/domain/claim/claim.model.ts";
import { documentModel } from "../../../src/domain/document/document.model.ts";
import { eventModel } from "../../../src/domain/event/event.model.ts";
import { claimsOf, type BenchFigure } from "../generate/claim.ts";
import { documentAt } from "../generate/document.ts";
import { eventsOf } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import { extentColumns, extentValues } from "./extent-columns.ts";
import { inOrder, type StoredIds } from "./stored-ids.ts";
import { nodeTable, type Table } from "./table.ts";
import { recordedFrom, startOrder, type TableRow } from "./value.ts";

const own = ["id", "recordedFrom"] as const;
const published = extentColumns("published");
const unknown = startOrder(null);

/** Documents, events and claims, one table after another. */
export function reportTables(world: World, ids: StoredIds): readonly Table[] {
  return [documentTable(world, ids), eventTable(world, ids), claimTable(world, ids)];
}

function documentTable(world: World, ids: StoredIds): Table {
  const columns = [...own, "title", "kind", "url", "language", "length", "sha256", ...published];
  function* rows(): Iterable<TableRow> {
    for (let i = 0; i < world.documents; i += 1) {
      const { id, title, published: when } = documentAt(world, i);
      const url = `https://reports.example/${i}`;
      const digest = String(i).padStart(64, "0");
      yield [
        ...[id, recordedFrom, title, "ARTICLE", url, "en", 5_000n, digest],
        ...extentValues(when),
      ];
    }
  }
  return nodeTable(documentModel, columns, rows, inOrder(ids.documents));
}

function eventTable(world: World, ids: StoredIds): Table {
  const columns = [...own, "type", "title", "summary", "status", "clarity", ...extentColumns("")];
  function* rows(): Iterable<TableRow> {
    for (const { id, type, title, summary, when } of eventsOf(world)) {
      yield [id, recordedFrom, type, title, summary, "ENDED", "CLEAR", ...extentValues(when)];
    }
  }
  return nodeTable(eventModel, columns, rows, inOrder(ids.events));
}

const claimColumns = [
  ...own,
  ...["kind", "polarity", "statement", "victimCategory", "cumulative", "publisherDisclaimer"],
  ...["figureQualifier", "figureMin", "figureMax", "figureVague", "figureUnit", "figureRawText"],
  "coversStartOrder",
  ...published,
];

function claimTable(world: World, ids: StoredIds): Table {
  function* rows(): Iterable<TableRow> {
    for (const event of eventsOf(world)) {
      for (const { id, kind, polarity, statement, figure, document } of claimsOf(world, event)) {
        yield [
          ...[id, recordedFrom, kind, polarity, statement],
          ...(figure === null ? [null, null] : ["MIXED", false]),
          "NOT_INDEPENDENTLY_VERIFIED",
          ...figureValues(figure),
          unknown,
          ...extentValues(document.published),
        ];
      }
    }
  }
  return nodeTable(claimModel, claimColumns, rows, inOrder(ids.claims));
}

function figureValues(figure: BenchFigure | null): TableRow {
  if (figure === null) return [null, null, null, null, null, null];
  const { qualifier, min, max, vague, rawText } = figure;
  return [qualifier, BigInt(min), max === null ? null : BigInt(max), vague, "person", rawText];
}
