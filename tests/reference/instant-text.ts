/** An instant as text of fixed width, UTC to the nanosecond: texts compare as instants do. */
export function instantText(epochMs: number, nanosecond = (epochMs % 1000) * 1_000_000): string {
  const seconds = new Date(epochMs).toISOString().slice(0, 19);
  return `${seconds}.${String(nanosecond).padStart(9, "0")}Z`;
}

/** The instant that a text of any offset names. */
export function instantOf(text: string): string {
  return instantText(new Date(text).getTime());
}

/** An instant as the API shows it: no fraction of a second where there is none. */
export function shownInstant(text: string): string {
  return text.replace(/\.?0*Z$/, "Z");
}

const open = new Set(["..", ""]);

/** The first instant of an EDTF date or interval; null where it is open there. */
export function firstInstantOf(edtf: string): string | null {
  const [start = ""] = edtf.split("/");
  return open.has(start) ? null : instantText(wholeOf(start).first);
}

/** The last instant of an EDTF date or interval, to the millisecond; null where it is open there. */
export function lastInstantOf(edtf: string): string | null {
  const end = edtf.split("/").at(-1) ?? "";
  return open.has(end) ? null : instantText(wholeOf(end).last);
}

/** First and last millisecond of a year, month, day or minute; `~`, `?` and `%` change neither. */
function wholeOf(date: string): { readonly first: number; readonly last: number } {
  const plain = date.replace(/[~?%]$/, "");
  const [, year = "", month, day, time] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})Z)?$/.exec(plain) ?? [];
  if (year === "") throw new Error(`The reference does not read the date ${date}`);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (time !== undefined) {
    const first = new Date(plain).getTime();
    return { first, last: first + 59_999 };
  }
  const after =
    day !== undefined
      ? Date.UTC(y, m, d + 1)
      : month !== undefined
        ? Date.UTC(y, m + 1, 1)
        : Date.UTC(y + 1, 0, 1);
  return { first: Date.UTC(y, m, d), last: after - 1 };
}
