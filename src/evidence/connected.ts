import { groupBy } from "../lib/group-by.ts";

/** Items in groups: two are together where they share a key, directly or through others. Groups and items in order of appearance. */
export function connected<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let leader = key;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
      leader = next;
    }
    return leader;
  };
  const firstKeys = items.map((item, i) => {
    const [first = `item ${String(i)}`, ...others] = keysOf(item);
    for (const other of others) {
      const [left, right] = [leaderOf(first), leaderOf(other)];
      if (left !== right) leaders.set(right, left);
    }
    return [item, first] as const;
  });
  const groups = groupBy(firstKeys, ([, key]) => leaderOf(key));
  return [...groups.values()].map((group) => group.map(([item]) => item));
}
