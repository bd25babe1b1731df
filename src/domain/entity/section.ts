import type * as z from "zod";
import type { GraphNode } from "../../cypher/graph-node.ts";
import type { NodeModel } from "../../cypher/model.ts";
import type { Extent } from "../../lib/temporal.ts";

/** What other records need to know of a document, wherever it is recorded. */
export interface DocumentFacts {
  readonly published: Extent | null;
  /** UTF-16 code units; null where the document has no text to point into. */
  readonly length: number | null;
}

/** What surrounds a record: its file's header, and documents of all files and of the database. */
export interface RecordContext {
  /** Id of the document in the file's header; null where it names none. */
  readonly source: string | null;
  /** Null where there is no such document. */
  readonly document: (id: string) => DocumentFacts | null;
}

/** Something wrong in a record that its schema alone cannot see. */
export interface Finding {
  /** From the record. */
  readonly path: readonly (string | number)[];
  /** Null: the value at the path. */
  readonly found: string | null;
  readonly expected: string;
}

/** A record that fits its schema. */
export interface Entry {
  readonly id: string;
  /** The parsed record; its references are `Reference` values at their paths. */
  readonly record: unknown;
  readonly check: (context: RecordContext) => readonly Finding[];
  /** The node of the record first, then the nodes it owns, such as names. */
  readonly graph: (context: RecordContext) => readonly GraphNode[];
}

/** An entry, or what its schema has against it. */
export type ParsedEntry =
  { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly error: z.ZodError };

/** One section of a seed file: a list of records of one type. */
export interface Section {
  /** Key in the file, such as `people`. */
  readonly key: string;
  readonly model: NodeModel;
  readonly schema: z.ZodType;
  readonly parse: (value: unknown) => ParsedEntry;
}

interface SectionInput<Schema extends z.ZodType<{ readonly id: string }>> {
  readonly key: string;
  readonly model: NodeModel;
  readonly schema: Schema;
  readonly check?: (record: z.output<Schema>, context: RecordContext) => readonly Finding[];
  readonly graph: (record: z.output<Schema>, context: RecordContext) => readonly GraphNode[];
}

/** A section; its record type stays inside, so that sections of different types make one list. */
export function defineSection<Schema extends z.ZodType<{ readonly id: string }>>(
  input: SectionInput<Schema>,
): Section {
  return {
    key: input.key,
    model: input.model,
    schema: input.schema,
    parse(value) {
      const parsed = input.schema.safeParse(value);
      if (!parsed.success) return { ok: false, error: parsed.error };
      const record = parsed.data;
      return {
        ok: true,
        entry: {
          id: record.id,
          record,
          check: (context) => input.check?.(record, context) ?? [],
          graph: (context) => input.graph(record, context),
        },
      };
    },
  };
}
