import { classOf } from "./consonants.ts";
import { vowelsOnly, type NameToken } from "./tokens.ts";

/** Another way to read a word, in the codes of its sound. The first place where it fits is replaced. */
interface Rereading {
  readonly from: RegExp;
  readonly to: string;
}

const rereadings: readonly Rereading[] = [
  // A closing ta marbuta is heard as t before a genitive: Jabhat al-Nusra is جبهة النصرة.
  { from: /^(.*)H$/, to: "$1at0" },
  { from: /^(.+)X$/, to: "$1Xt0" },
  { from: /^(..+)[ae]t0$/, to: "$1H" },
  { from: /^(..+)Xt0$/, to: "$1X" },
  // Two letters or one sound: Fathi is فتحي, Adham is أدهم.
  ...[
    { pair: "th", one: "T" },
    { pair: "sh", one: "S" },
    { pair: "dh", one: "D" },
    { pair: "Kh", one: "x" },
  ].flatMap(({ pair: [first = "", second = ""], one }) => [
    { from: new RegExp(`^(.(?:..)*?)${one}(.+)$`), to: `$1${first}0${second}$2` },
    { from: new RegExp(`^(.(?:..)*?)${first}[01]${second}(.+)$`), to: `$1${one}$2` },
  ]),
];

/** A word of a query and the other words that its spelling may stand for, itself first. At most three. */
export function readingsOf(token: NameToken): readonly NameToken[] {
  if (token.skeleton === vowelsOnly) return [token];
  const others = rereadings
    .filter(({ from }) => from.test(token.sound))
    .map(({ from, to }) => heardAs(token, token.sound.replace(from, to)));
  return [token, ...others].slice(0, mostReadings);
}

const mostReadings = 3;

function heardAs({ folded }: NameToken, sound: string): NameToken {
  const consonants = Array.from(sound).filter((_code, i) => i % 2 === 1);
  return { folded, skeleton: consonants.map(classOf).join(""), sound };
}
