import type { ToldFigure, ToldScope } from "./told-figures.ts";

const width = 900;
const axisLeft = 370;
const axisRight = 820;
const rowHeight = 66;
const headHeight = 44;
const top = 64;

/** A scale of whole numbers from 0 on, in steps of ten. */
interface Scale {
  readonly last: number;
  readonly at: (number: number) => number;
}

/** Figures on a number line, a row each, by the people whom they count: an SVG that is readable on light and on dark ground. */
export function whoSaysWhat(title: string, scopes: readonly ToldScope[]): string {
  const scale = scaleFor(scopes);
  const drawn: string[] = [];
  let y = top;
  for (const scope of scopes) {
    drawn.push(scopeDrawn(scope, scale, y));
    y += headHeight + scope.figures.length * rowHeight;
  }
  const height = y + 58;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(`How many were killed, according to whom: ${title}`)}</title>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    text(24, 34, "head", `Killed, according to whom: ${title}`),
    grid(scale, top - 10, y),
    ...drawn,
    legend(y + 46, scopes),
    "</svg>",
    "",
  ].join("\n");
}

function scaleFor(scopes: readonly ToldScope[]): Scale {
  const ends = scopes.flatMap(({ figures }) =>
    figures.map(({ figure: { min, max } }) => max ?? min),
  );
  const last = 10 * Math.ceil((1.1 * Math.max(10, ...ends)) / 10);
  return {
    last,
    at: (number) => Math.round(axisLeft + ((axisRight - axisLeft) * number) / last),
  };
}

function grid({ last, at }: Scale, from: number, to: number): string {
  const tens = Array.from({ length: last / 10 + 1 }, (_, i) => 10 * i);
  return tens
    .map(
      (number) =>
        `<path class="grid" d="M${at(number)} ${from}V${to}"/>${text(at(number), to + 18, "tick", String(number))}`,
    )
    .join("\n");
}

function scopeDrawn(scope: ToldScope, scale: Scale, y: number): string {
  const { people, low, best, high, independentOrigins, figures } = scope;
  const bottom = y + headHeight + figures.length * rowHeight - 12;
  const right = high === null ? axisRight + 30 : scale.at(high);
  const left = scale.at(low);
  const band = `<rect class="range" x="${left}" y="${y + 22}" width="${Math.max(2, right - left)}" height="${bottom - y - 22}"/>`;
  const middle = `<path class="best" d="M${scale.at(best)} ${y + 22}V${bottom}"/>`;
  const range = `${low} to ${high ?? "∞"}, best ${best}, ${independentOrigins === 1 ? "one origin" : `${independentOrigins} independent origins`}`;
  return [
    text(24, y + 14, "people", people),
    text(axisLeft, y + 14, "note", `toll ${range}`),
    band,
    middle,
    ...figures.map((figure, i) => figureDrawn(figure, scale, y + headHeight + i * rowHeight)),
    bracket(scope, y + headHeight),
  ].join("\n");
}

function figureDrawn(told: ToldFigure, scale: Scale, y: number): string {
  const { figure, attribution, published, interest, contradicts } = told;
  const names = attribution.map(({ actor }) => actor.name);
  const origin = names.at(-1) ?? "";
  const through = names.slice(0, -1).filter((name) => name !== origin);
  const when = published === null ? "undated" : dayWords(published.edtf);
  return [
    text(24, y + 8, "words", `“${figure.rawText}”`),
    text(24, y + 26, "who", origin + (interest?.kind === "OWN_LOSSES" ? ", counting its own" : "")),
    text(24, y + 43, "note", `through ${through.toReversed().join(", ")}; ${when}`),
    bar(figure, scale, y + 16, contradicts.length > 0 ? "contested" : "alone"),
  ].join("\n");
}

function bar(
  { min, max }: ToldFigure["figure"],
  { at }: Scale,
  y: number,
  verdict: "contested" | "alone",
): string {
  const label = max === null ? `${min} or more` : min === max ? String(min) : `${min} to ${max}`;
  const x = at(min);
  if (max === null) {
    const end = axisRight + 22;
    const line = `<path class="${verdict} line" d="M${x} ${y}H${end}"/>`;
    const head = `<path class="${verdict}" d="M${end} ${y - 7}l12 7l-12 7z"/>`;
    return `${line}${head}<circle class="${verdict}" cx="${x}" cy="${y}" r="7"/>${text(x + 12, y - 9, "number", label)}`;
  }
  if (min === max) {
    return `<circle class="${verdict}" cx="${x}" cy="${y}" r="7"/>${text(x + 13, y + 5, "number", label)}`;
  }
  return `<rect class="${verdict}" x="${x}" y="${y - 7}" width="${at(max) - x}" height="14" rx="7"/>${text(at(max) + 8, y + 5, "number", label)}`;
}

/** Joins the rows of the first two figures that contradict each other. */
function bracket({ figures }: ToldScope, y: number): string {
  for (const [row, { contradicts }] of figures.entries()) {
    for (const { rule, id } of contradicts) {
      const other = figures.findIndex((figure) => figure.id === id);
      if (other >= 0) return joined(y + row * rowHeight + 16, y + other * rowHeight + 16, rule);
    }
  }
  return "";
}

function joined(from: number, to: number, rule: string): string {
  const x = axisRight + 46;
  const middle = (from + to) / 2;
  const label = `<text class="rule" transform="translate(${x + 16} ${middle}) rotate(90)" text-anchor="middle">${rule}</text>`;
  return `<path class="clash" d="M${x - 10} ${from}H${x}V${to}H${x - 10}"/>${label}`;
}

function legend(y: number, scopes: readonly ToldScope[]): string {
  const figures = scopes.flatMap((scope) => scope.figures);
  const isUnverified = figures.every(({ publisherDisclaimer }) => publisherDisclaimer !== "NONE");
  return [
    `<circle class="alone" cx="32" cy="${y - 5}" r="6"/>${text(46, y, "note", "contradicted by none")}`,
    `<circle class="contested" cx="206" cy="${y - 5}" r="6"/>${text(220, y, "note", "contradicted by another")}`,
    `<rect class="range" x="396" y="${y - 14}" width="30" height="18"/>${text(434, y, "note", "toll, low to high")}`,
    `<path class="best" d="M562 ${y - 14}v18"/>${text(572, y, "note", "best")}`,
    ...(isUnverified ? [text(624, y, "note", "the publisher verified none of these")] : []),
  ].join("\n");
}

/** An EDTF day in words. */
function dayWords(edtf: string): string {
  const [, year, month, day, sign] = /^(\d{4})-(\d{2})-(\d{2})([~?%]?)$/.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const name = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toLocaleDateString(
    "en-GB",
    { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  );
  return sign === "" ? name : `about ${name}`;
}

function text(x: number, y: number, kind: string, words: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const style = `
text{font-family:system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;font-size:13px;fill:#1f2328}
.head{font-size:18px;font-weight:600}.people{font-size:15px;font-weight:600}.words{font-size:14px}.who{font-weight:600}
.note,.tick{fill:#59636e}.tick{text-anchor:middle}.number{font-weight:600}
.ground{fill:#fff}.grid{stroke:#d8dee4}.range{fill:#ddf4ff;fill-opacity:.75}.best{stroke:#59636e;stroke-dasharray:3 3}
.alone{fill:#0969da}.contested{fill:#cf222e}.line{fill:none;stroke-width:5}.alone.line{stroke:#0969da}.contested.line{stroke:#cf222e}
.clash{fill:none;stroke:#cf222e;stroke-width:1.5}.rule{fill:#cf222e;font-family:ui-monospace,"Liberation Mono",monospace;font-size:11px}
@media(prefers-color-scheme:dark){
text{fill:#f0f6fc}.note,.tick{fill:#9198a1}.ground{fill:#0d1117}.grid{stroke:#2f353d}.range{fill:#0c2d6b;fill-opacity:.55}.best{stroke:#9198a1}
.alone{fill:#58a6ff}.contested{fill:#ff7b72}.alone.line{stroke:#58a6ff}.contested.line,.clash{stroke:#ff7b72}.rule{fill:#ff7b72}
}`;
