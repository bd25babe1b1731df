import { copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Token } from "markdown-it";
import { docPages, docsFolder } from "./doc-pages.ts";

/** Writes the pages of the documentation that answers point at, and their pictures. Needs the development packages. */
export async function writeDocs(folder: string): Promise<void> {
  const { default: MarkdownIt } = await import("markdown-it");
  const markdown = new MarkdownIt();
  for (const { name, pictures } of docPages) {
    const text = await readFile(path.join(docsFolder, `${name}.md`), "utf8");
    const tokens = markdown.parse(text, {});
    for (const [i, token] of tokens.entries()) {
      if (token.type === "heading_open") token.attrSet("id", anchorOf(tokens[i + 1]));
      token.children?.forEach(leaveOutFiles);
    }
    const body = markdown.renderer.render(tokens, markdown.options, {});
    await writeFile(path.join(folder, `doc-${name}.html`), page(titleOf(text), body));
    for (const picture of pictures) {
      await copyFile(
        path.join(docsFolder, picture),
        path.join(folder, `doc-${path.basename(picture)}`),
      );
    }
  }
}

/** Takes the address from a link to another file of the repository, which is not served. */
function leaveOutFiles(token: Token): void {
  const address = token.attrGet("href");
  if (address !== null && !/^(?:#|https:)/.test(String(address))) token.attrs = null;
}

/** The anchor of a heading with this content, as GitHub makes it. */
function anchorOf(content: Token | undefined): string {
  return (content?.content ?? "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? "";
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${title} · Claimgraph</title>
<style>
${style}
</style>
<main>
${body}</main>
</html>
`;
}

const style = `:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { margin: 0; }
main { margin: 2rem auto 60vh; max-width: 46rem; overflow-wrap: break-word; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 0.5em; scroll-margin-top: 1rem; }
h3 { font: 600 1rem/1.4 ui-monospace, monospace; }
h3:target, h3:target + p { background: light-dark(#fff2b8, #4a3f10); box-shadow: 0 0 0 0.5rem light-dark(#fff2b8, #4a3f10); }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid light-dark(#ccc, #555); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
code { background: light-dark(#f2f2f2, #2c2c2c); padding: 0 0.2em; }
img { height: auto; max-width: 100%; }`;
