import { migrations } from "../../../src/ingest/migrations.ts";
import { recordedFrom, textCell } from "./cell.ts";
import type { NodeIds } from "./node-ids.ts";
import type { Table } from "./table.ts";
import type { TableFiles } from "./table-files.ts";

const migrationTable: Table = {
  ...{ name: "Migration", kind: "nodes", of: "Migration" },
  header: [":ID", "number:long", "name:string", "appliedAt:datetime"].join("\t"),
};

/** Marks the graph as one that this version made: it holds all that migrations would bring. */
export function addMigrations(ids: NodeIds, files: TableFiles): void {
  for (const { number, name } of migrations) {
    files.add(
      migrationTable,
      `${ids.migration(number)}\t${number}\t${textCell(name)}\t${recordedFrom}`,
    );
  }
}
