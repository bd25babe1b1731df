import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import type { Table } from "./table.ts";

/** A written file and the rows in it. */
export interface WrittenFile {
  readonly table: Table;
  readonly file: string;
  readonly rows: number;
}

/** Files of tables, one each, to which rows are added in any order. */
export interface TableFiles {
  /** The row's cells, tabs between. */
  add(table: Table, row: string): void;
  /** Writes what is left. */
  close(): readonly WrittenFile[];
}

/** Text kept back until it is worth a write: in pieces, so a longer one is dearer to collect and to join than more writes are. */
const chunkLength = 1 << 14;

interface OpenFile {
  readonly file: string;
  readonly descriptor: number;
  text: string;
  rows: number;
}

/** Files in this folder, named after their tables and the part that this is. */
export function openTableFiles(folder: string, part: number): TableFiles {
  const open = new Map<Table, OpenFile>();
  const openFile = (table: Table): OpenFile => {
    const file = path.join(folder, `${table.name}-${part}.tsv`);
    const opened = { file, descriptor: openSync(file, "w"), text: "", rows: 0 };
    open.set(table, opened);
    return opened;
  };
  return {
    add(table, row) {
      const to = open.get(table) ?? openFile(table);
      to.text += `${row}\n`;
      to.rows += 1;
      if (to.text.length < chunkLength) return;
      writeSync(to.descriptor, to.text);
      to.text = "";
    },
    close() {
      return [...open].map(([table, { file, descriptor, text, rows }]) => {
        writeSync(descriptor, text);
        closeSync(descriptor);
        return { table, file, rows };
      });
    },
  };
}
