import path from "node:path";

/** Holds the documentation. */
export const docsFolder = path.resolve(import.meta.dirname, "../../docs");

/** A page of the documentation that the service serves, with its pictures, by paths in the folder. */
export interface DocPage {
  readonly name: string;
  readonly pictures: readonly string[];
}

/** The pages on the rules that answers name. */
export const docPages: readonly DocPage[] = [
  { name: "evidence", pictures: ["images/who-says-what.svg"] },
  { name: "names", pictures: [] },
];
