/**
 * What lies between two consonants, before the first or behind the last one, as far as its letters say: one character.
 *
 * `0` nothing, in Latin letters; `1` nothing written, in Arabic ones. `a e i u` one short vowel (o counts as u), `L` an alef,
 * `A` a doubled a or an ayn between the only two consonants, `s` an ayn elsewhere, `Y` and `W` a long i or u or a diphthong,
 * `X` a y before an a, `R` without a vowel before it, and `N` behind one, `V` a w and another vowel, `Z` a w and a y, `d` an e between the only two consonants. At the start `@` any vowel and `D` ay. At the end `H` and `E` -ah and -eh,
 * `h` a h that Arabic writes, `B` one behind an alef, `c` an ayn.
 */
export type VowelCode = string;

/** Code -> the codes that may stand for the same sound between two consonants. */
const between: Readonly<Record<VowelCode, string>> = {
  ...{ "0": "01aeidu", "1": "10aeidu", a: "aed01Ls", e: "eaiu01Ns", i: "iedu01YNs" },
  ...{ d: "deaiu01YNs", u: "uied01WVs", A: "ALs", L: "LasA", s: "saeiduALNYVWZ" },
  ...{ Y: "YidNsR", W: "WuVs", X: "XZR", R: "RXY", N: "NYieds", V: "VWusZ", Z: "ZXVs" },
};

/** The same before the first consonant. */
const atStart: Readonly<Record<VowelCode, string>> = {
  ...{
    "0": "0",
    "@": "@aeiu",
    a: "ae@",
    e: "eai@XN",
    i: "ie@XNY",
    u: "u@VW",
    Y: "YDXNie",
    W: "WVu",
  },
  ...{ D: "DYXN", X: "XDYNie", N: "NXDYie", V: "VWu", Z: "ZXV" },
};

/** The same behind the last consonant. */
const atEnd: Readonly<Record<VowelCode, string>> = {
  ...{ "0": "0c", a: "aeHEc", e: "eaHEi", i: "ie", u: "u", H: "HaeEhBc", E: "EaeHh" },
  ...{ h: "hHE", B: "BH", c: "c0aeH", X: "XZ", V: "VZ", Z: "ZXV" },
};

/** Where vowels stand in a word. */
export type VowelPlace = "start" | "between" | "end";

const places: Readonly<Record<VowelPlace, Readonly<Record<VowelCode, string>>>> = {
  ...{ start: atStart, between, end: atEnd },
};

/** Every code that may stand for the same sound as this one at this place, itself among them. */
export function likeVowels(place: VowelPlace, code: VowelCode): string {
  return places[place][code] ?? code;
}

/** Latin spellings of vowels, in the order of asking -> their code. */
const latinSpellings: readonly (readonly [RegExp, VowelCode])[] = [
  [/^$/, "0"],
  [/^a+$/, "a"],
  [/^e$/, "e"],
  [/^i$/, "i"],
  [/^(?:o|u|ou|uu)$/, "u"],
  [/^(?:ee|[ae]?[iy]{1,2}|ie)$/, "Y"],
  [/^(?:oo|w|a[uow]|[ou]w|aou)$/, "W"],
  [/^[ae]+$/, "s"],
  [/^(?=.*[iy])(?=.*[ouw])/, "Z"],
  [/^ya+$/, "R"],
  [/[iy]a/, "X"],
  [/[iy]/, "N"],
  [/[ouw]/, "V"],
];

/** The code of Latin vowels with their apostrophes; those at the end with the h that closes them. */
export function latinVowels(place: VowelPlace, spelling: string, consonants: number): VowelCode {
  const vowels = spelling.replaceAll(/['h]/g, "");
  const code = latinSpellings.find(([pattern]) => pattern.test(vowels))?.[1] ?? "s";
  switch (place) {
    case "start":
      if (/^a[iy]$/.test(vowels)) return "D";
      return { s: "a", R: "X" }[code] ?? code;
    case "between":
      return consonants > 2 ? (spelling === "'" ? "a" : code) : betweenTwo(code, spelling);
    case "end":
      return closing(code, spelling.endsWith("h"));
  }
}

function betweenTwo(code: VowelCode, spelling: string): VowelCode {
  if (spelling === "'" || isLongA(spelling)) return "A";
  return code === "e" ? "d" : code;
}

/** True for aa, a'a, 'a and the like. */
export function isLongA(spelling: string): boolean {
  return /^(?=..)['a]+$/.test(spelling);
}

function closing(code: VowelCode, withH: boolean): VowelCode {
  const open: Readonly<Record<VowelCode, VowelCode>> = { s: "a", Y: "i", N: "i", W: "u", R: "X" };
  if (!withH) return open[code] ?? code;
  const closed: Readonly<Record<VowelCode, VowelCode>> = { e: "E", i: "E", Y: "E", X: "X", R: "X" };
  const glides = "NVZ";
  return closed[code] ?? (glides.includes(code) ? code : "H");
}

/** Arabic vowel letters, in the order of asking -> their code. */
const arabicSpellings: readonly (readonly [RegExp, VowelCode])[] = [
  [/^$/, "1"],
  [/^ا$/, "L"],
  [/^و+$/, "W"],
  [/^ي+$/, "Y"],
  [/^(?=.*و)(?=.*ي)/, "Z"],
  [/و/, "V"],
  [/يا/, "X"],
  [/ي/, "N"],
];

/** The code of Arabic vowel letters and ayns, hamzas already on none; those at the end with the h that closes them. */
export function arabicVowels(place: VowelPlace, letters: string, consonants: number): VowelCode {
  const vowels = letters.replaceAll(/[هح]/g, "");
  const code = arabicSpellings.find(([pattern]) => pattern.test(vowels))?.[1] ?? "s";
  switch (place) {
    case "start":
      if (vowels === "") return "0";
      return code === "s" || code === "L" ? "@" : code;
    case "between":
      return vowels === "ع" && consonants <= 2 ? "A" : code;
    case "end":
      return arabicEnd(code, vowels, letters.slice(vowels.length));
  }
}

function arabicEnd(code: VowelCode, vowels: string, closing: string): VowelCode {
  if (closing === "ح") return code === "L" ? "B" : "h";
  if (closing === "ه") {
    return { Y: "X", X: "X", N: "X", W: "V", V: "V", Z: "Z" }[code] ?? "H";
  }
  if (!vowels.includes("و") && /يع*$/.test(vowels)) return "i";
  if (/^و+ع?$/.test(vowels)) return "u";
  if (vowels === "ع") return "c";
  return { "1": "0", L: "a", s: "a" }[code] ?? code;
}
