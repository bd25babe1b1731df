/** "‘Ayn al ‘Arab" -> ayn-al-arab. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Lm}'’‘`]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** A thing that is to have a readable id. */
export interface Identified {
  readonly slug: string;
  /** Told apart by this where several have the same slug. */
  readonly region: string;
  /** Told apart by this where that is not enough. */
  readonly number: string;
}

/** Keys of ids, in the order of the list, each once; they do not depend on the order. */
export function keysOf(list: readonly Identified[]): readonly string[] {
  const short = count(list.map(({ slug }) => slug));
  const long = count(list.map(({ slug, region }) => `${slug}-${region}`));
  return list.map(({ slug, region, number }) => {
    if (short.get(slug) === 1) return slug;
    const longer = `${slug}-${region}`;
    return long.get(longer) === 1 ? longer : `${longer}-${number}`;
  });
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
