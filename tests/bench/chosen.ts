/** Those with these names, in their own order; all where no name is given. */
export function chosen<Item extends { readonly name: string }>(
  all: readonly Item[],
  names: readonly string[],
): readonly Item[] {
  const known = new Set(all.map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(", ")}. Known: ${[...known].join(", ")}`);
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
