import type {} from "monaco-editor";

/** The three worker files of this build, as the page names them. */
const workerAttributes = {
  json: "jsonWorker",
  graphql: "graphqlWorker",
  editor: "editorWorker",
} as const;

/**
 * Tells the editor where its workers are. To be called before any editor exists.
 *
 * Each worker is a file of its own on the page's origin: without this, Monaco would start them from blob URLs, which
 * the page's Content-Security-Policy refuses.
 */
export function installWorkers(page: HTMLElement): void {
  window.MonacoEnvironment = {
    getWorker: (_moduleId, label) => {
      const kind = label === "json" || label === "graphql" ? label : "editor";
      const address = page.dataset[workerAttributes[kind]];
      if (address === undefined) {
        throw new Error(`The page names no ${kind} worker.`);
      }
      return new Worker(new URL(address, document.baseURI), { type: "module", name: label });
    },
  };
}
