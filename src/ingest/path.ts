/** Keys and list indexes, from the top of a file or record. */
export type Path = readonly PropertyKey[];

/** `["claims", 0, "kind"]` as `claims[0].kind`. */
export function pathText(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === "number") return `[${step}]`;
      return i === 0 ? String(step) : `.${String(step)}`;
    })
    .join("");
}

/** The value at a path; undefined where there is none. */
export function valueAtPath(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    const inner: unknown = Reflect.get(here, step);
    here = inner;
  }
  return here;
}
