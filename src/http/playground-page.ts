import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Metafile } from "esbuild";

/** What the page is made of. */
export interface PageParts {
  /** The HTML file with `{{name}}` where a file's address goes. */
  readonly template: string;
  /** Where the bundle is and the page goes. */
  readonly folder: string;
  readonly metafile: Metafile;
  /** Module by the name that the template uses. */
  readonly entryPoints: Readonly<Record<string, string>>;
  /** The module that the page preloads with all it imports, so that it need not wait to be asked for. */
  readonly program: string;
}

interface Output {
  readonly file: string;
  /** Script files it imports at once, the whole way down, itself included. */
  readonly scripts: readonly string[];
  readonly style: string | undefined;
}

/**
 * Writes `index.html`, which names the bundle's files.
 *
 * @throws {Error} the template and the bundle do not fit each other: a mistake in the source, not in its use
 */
export async function writePage(parts: PageParts): Promise<void> {
  const { metafile } = parts;
  const main = output(metafile, parts.program);
  const values = new Map([
    ["styles", main.style === undefined ? "" : link("stylesheet", main.style)],
    ["preloads", main.scripts.map((file) => link("modulepreload", file)).join("")],
  ]);
  for (const [name, module] of Object.entries(parts.entryPoints)) {
    values.set(name, address(output(metafile, module).file));
  }
  const template = await readFile(parts.template, "utf8");
  const page = template.replaceAll(/\{\{([\w-]+)\}\}/g, (_whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) {
      throw new Error(`The page asks for {{${name}}}, which the bundle does not have.`);
    }
    return value;
  });
  await writeFile(path.join(parts.folder, "index.html"), page);
}

function output(metafile: Metafile, module: string): Output {
  const found = Object.entries(metafile.outputs).find(
    ([file, { entryPoint }]) => entryPoint?.endsWith(module) === true && !file.endsWith(".css"),
  );
  if (found === undefined) {
    throw new Error(`The bundle has no file for ${module}.`);
  }
  const [file, { cssBundle }] = found;
  return { file, scripts: [...reachable(metafile, file, new Set())], style: cssBundle };
}

function reachable(metafile: Metafile, file: string, seen: Set<string>): Set<string> {
  seen.add(file);
  for (const imported of metafile.outputs[file]?.imports ?? []) {
    if (imported.kind === "import-statement" && !seen.has(imported.path)) {
      reachable(metafile, imported.path, seen);
    }
  }
  return seen;
}

/** Relative, so that the page also works below a path of a proxy. */
function address(file: string): string {
  return `playground/${path.basename(file)}`;
}

function link(relation: string, file: string): string {
  return `<link rel="${relation}" href="${address(file)}" />`;
}
