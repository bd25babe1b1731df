/** Numbers that follow from a seed alone, so that the same graph comes out on every machine. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  /** True this often, 0 to 1. */
  chance(probability: number): boolean;
  /** One of these, each as likely. */
  pick<const Values extends readonly [unknown, ...unknown[]]>(values: Values): Values[number];
}

/** The numbers of one thing: `stream` says of what kind it is, `index` which one. */
export function randomOf(stream: number, index: number): Random {
  let state = mix(Math.imul(stream + 1, 0x9e3779b1) ^ mix(index + 1));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 0x1_0000_0000;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (values) => values[below(values.length)] ?? values[0],
  };
}

/** The finisher of MurmurHash3 (public domain, Austin Appleby): every bit of the answer depends on every bit given. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
