/** How a consonant sounds, as far as its letter says: one character, see `likeSounding`. */
export type ConsonantCode = string;

/** Latin spellings of a consonant -> its code. The longest that fits is read. */
const latin: Readonly<Record<string, ConsonantCode>> = {
  ...{ tch: "C", sch: "S" },
  ...{ sh: "S", ch: "C", kh: "x", gh: "G", th: "T", dh: "D", zh: "j", dj: "j", ph: "f", ck: "k" },
  ...{ b: "b", c: "k", d: "d", f: "f", g: "g", h: "h", j: "j", k: "k", l: "l", m: "m", n: "n" },
  ...{ p: "p", q: "Q", r: "r", s: "s", t: "t", v: "v", x: "k", z: "z" },
};

/** Arabic letters, Persian and Kurdish ones among them -> the code of their sound. */
const arabic: Readonly<Record<string, ConsonantCode>> = {
  ...{ ب: "B", پ: "p", ت: "t", ث: "T", ج: "J", چ: "C", ح: "h", خ: "x", د: "d", ذ: "D" },
  ...{ ر: "r", ڕ: "r", ز: "z", ژ: "j", س: "s", ش: "S", ص: "s", ض: "E", ط: "t", ظ: "Z" },
  ...{ غ: "G", ف: "F", ڤ: "v", ق: "Q", ك: "K", ک: "K", گ: "g", ل: "l", ڵ: "l", م: "m", ن: "n" },
  ...{ ه: "h", ھ: "h", ة: "h" },
};

/** Codes of which one may be written for the other, both ways. Each also goes for itself. */
const alike: readonly string[] = [
  ...["Bb", "Bp", "Ff", "Fv", "kK", "kQ", "Jj", "Jg", "jg", "gG"],
  ...["Tt", "Ts", "Dd", "Dz", "DE", "DZ", "Ed", "Ez", "EZ", "Zz", "CS"],
];

/** Code -> the class that its skeleton shows. Codes that are alike are of one class. */
const classes: Readonly<Record<ConsonantCode, string>> = {
  ...{ B: "b", b: "b", p: "b", F: "f", f: "f", v: "f", k: "k", K: "k", Q: "k", x: "x", h: "h" },
  ...{ J: "g", j: "g", g: "g", G: "g", t: "t", T: "t", s: "t", S: "c", C: "c" },
  ...{ d: "d", D: "d", z: "d", E: "d", Z: "d", l: "l", m: "m", n: "n", r: "r", y: "y", w: "w" },
};

const likeByCode = new Map<ConsonantCode, string>();
for (const code of Object.keys(classes)) {
  const others = alike.filter((pair) => pair.includes(code)).map((pair) => pair.replace(code, ""));
  likeByCode.set(code, [code, ...others].join(""));
}

/** Every code that may stand for the same sound as this one, itself among them. */
export function likeSounding(code: ConsonantCode): string {
  return likeByCode.get(code) ?? code;
}

/** The class of a consonant in a skeleton: `a-z`, or the digit that it is. */
export function classOf(code: ConsonantCode): string {
  return classes[code] ?? code;
}

/** The code of the consonant that starts at an index of a Latin word, and how many letters it takes; null at a vowel. */
export function latinConsonantAt(
  letters: string,
  index: number,
): { readonly code: ConsonantCode; readonly length: number } | null {
  const digit = /^\d/.exec(letters.slice(index, index + 1));
  if (digit !== null) return { code: digit[0], length: 1 };
  // Before e, i and y a c is an s: Alice, Damascus but Cyprus.
  if (/^c[eiy]/.test(letters.slice(index))) return { code: "s", length: 1 };
  for (const length of [3, 2, 1]) {
    const code = latin[letters.slice(index, index + length)];
    if (code !== undefined && index + length <= letters.length) return { code, length };
  }
  return null;
}

/** The code of an Arabic letter; null for a vowel letter, a hamza and an ayn. */
export function arabicConsonant(letter: string): ConsonantCode | null {
  return arabic[letter] ?? (/\d/.test(letter) ? letter : null);
}
