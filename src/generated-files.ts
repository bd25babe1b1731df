import { graphPage } from "./domain/graph-page.ts";
import { seedJsonSchema } from "./ingest/json-schema.ts";

/** A file of the repository that is printed from the code; a test compares them. */
export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** All files that `npm run codegen` prints besides src/generated/. */
export function generatedFiles(): readonly GeneratedFile[] {
  return [
    { path: "docs/graph.md", text: graphPage() },
    { path: "seed/seed.schema.json", text: seedJsonSchema() },
  ];
}
