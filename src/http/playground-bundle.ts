import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "esbuild";
import { writePage } from "./playground-page.ts";

const repository = path.resolve(import.meta.dirname, "../..");
const monaco = "monaco-editor/esm/vs";

/** The names the page's template uses, and the modules behind them. */
const entryPoints = {
  boot: "src/playground/boot.ts",
  "editor-worker": `${monaco}/editor/editor.worker.js`,
  "json-worker": `${monaco}/language/json/json.worker.js`,
  "graphql-worker": "monaco-graphql/esm/graphql.worker.js",
  favicon: "src/playground/favicon.svg",
} as const;

/**
 * Bundles the browser code into `folder`: hashed file names, code split, one Monaco shared by page and workers, and
 * `index.html` naming them. Needs the development packages.
 */
export async function bundlePlayground(folder: string): Promise<void> {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: repository,
    entryPoints: { ...entryPoints },
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2023",
    minify: true,
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".ttf": "file", ".svg": "copy" },
    plugins: [smallMonaco, fontsAsFiles],
  });
  await writePage({
    template: path.join(repository, "src/playground/index.html"),
    folder,
    metafile: result.metafile,
    entryPoints,
    program: "src/playground/playground.tsx",
  });
}

/** Puts our choice of editor features where Monaco's whole set is imported. */
const smallMonaco: Plugin = {
  name: "small-monaco",
  setup(build) {
    build.onResolve({ filter: /\/edcore\.main\.js$/ }, () => ({
      path: path.join(repository, "src/playground/editor-features.ts"),
    }));
  },
};

/** Turns fonts that a style sheet holds as data into files, so that a browser loads those it uses. */
const fontsAsFiles: Plugin = {
  name: "fonts-as-files",
  setup(build) {
    const fonts = new Map<string, Buffer>();
    build.onLoad({ filter: /[\\/]font[\\/][\w-]+\.css$/ }, async ({ path: file }) => {
      const sheet = await readFile(file, "utf8");
      let count = 0;
      const contents = sheet.replaceAll(
        /data:font\/(\w+);base64,([^)"']+)/g,
        (_whole, kind: string, data: string) => {
          const bytes = Buffer.from(data, "base64");
          count += 1;
          const name = `font:${path.basename(file, ".css")}-${count}.${kind}`;
          fonts.set(name, bytes);
          return name;
        },
      );
      return { contents, loader: "css" };
    });
    build.onResolve({ filter: /^font:/ }, ({ path: name }) => ({
      path: name.slice("font:".length),
      namespace: "font",
    }));
    build.onLoad({ filter: /.*/, namespace: "font" }, ({ path: name }) => {
      const contents = fonts.get(`font:${name}`);
      return contents === undefined ? undefined : { contents, loader: "file" };
    });
  },
};
