/** General categories of Unicode, each with the pattern of its characters. */
const categories = [
  ...[
    "Lu",
    "Ll",
    "Lt",
    "Lm",
    "Lo",
    "Mn",
    "Mc",
    "Me",
    "Nd",
    "Nl",
    "No",
    "Pc",
    "Pd",
    "Ps",
    "Pe",
    "Pi",
    "Pf",
    "Po",
  ],
  ...["Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn"],
].map((name) => new RegExp(`^\\p{${name}}$`, "u"));

/** So many characters that follow each other are of one or two blocks. */
const stretch = 128;
/** Planes that have characters; of the last two, which are for private use, the first ones. */
const planes = [
  ...[0x0, 0x1, 0x2, 0x3, 0xe].map((plane) => ({ from: plane * 0x10000, characters: 0x10000 })),
  ...[0xf, 0x10].map((plane) => ({ from: plane * 0x10000, characters: stretch })),
];

/** Of every 128 characters that follow each other in Unicode, the first of each general category. */
export function everySortOfCharacter(): readonly string[] {
  return planes.flatMap(({ from, characters }) =>
    Array.from({ length: characters / stretch }, (_, i) => from + i * stretch).flatMap(firstOfEach),
  );
}

function firstOfEach(start: number): readonly string[] {
  const all = Array.from({ length: stretch }, (_, i) => String.fromCodePoint(start + i));
  const found = new Map<RegExp | undefined, string>();
  for (const character of all) {
    const category = categories.find((pattern) => pattern.test(character));
    if (!found.has(category)) found.set(category, character);
  }
  return [...found.values()];
}
