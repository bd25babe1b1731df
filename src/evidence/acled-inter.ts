/** ACLED's kinds of actors by `inter` code, as newer exports write them out. */
export const acledInters = {
  1: "State Forces",
  2: "Rebel Groups",
  3: "Political Militias",
  4: "Identity Militias",
  5: "Rioters",
  6: "Protesters",
  7: "Civilians",
  8: "External/Other",
} as const;

/** An `inter` code. */
export type AcledInter = keyof typeof acledInters;

const codes: readonly AcledInter[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The code that a cell of an ACLED export holds, as a number or in words; null for anything else. 0 and an empty cell are no actor. */
export function parseAcledInter(cell: string | number): AcledInter | null {
  const text = String(cell).trim();
  return codes.find((code) => String(code) === text || sameWords(acledInters[code], text)) ?? null;
}

/** Exports differ in case, in number (militia, militias) and in what follows a name ("External/Other forces"). */
function sameWords(name: string, text: string): boolean {
  return plain(name) === plain(text);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .replace(/ (forces?|groups?)$/, "")
    .replace(/s$/, "");
}
