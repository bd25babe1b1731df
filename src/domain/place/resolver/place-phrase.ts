/** How a text refers to a place by name. */
export type PhraseForm =
  /** The place itself. */
  | "AT"
  /** Near it, or something called after it. */
  | "NEAR"
  /** A stated distance from it. */
  | "OFFSET"
  /** A part of it, such as the north of a governorate. */
  | "PART"
  /** On the way between several. */
  | "BETWEEN"
  /** On the border of it, or between several. */
  | "BORDER";

/** What a text about a place says, before any place is looked up. */
export interface PlacePhrase {
  readonly form: PhraseForm;
  /** The places named: one, or the two or more ends of BETWEEN and BORDER. Each with the other spellings that the text gives for it. */
  readonly ends: readonly (readonly string[])[];
  /** Names of larger places in which the text says that it lies. */
  readonly within: readonly string[];
  /** Metres from the place; null where no distance is stated. */
  readonly distanceM: number | null;
}

const mileM = 1_609;

const direction = "(?:(?:north|south)(?:[-\\s]?(?:east|west))?|east|west)(?:ern)?";

const offset = new RegExp(
  `^(?:about |around |some )?(\\d+(?:\\.\\d+)?)\\s*(k(?:ilo)?m(?:et(?:er|re)s?)?s?|m(?:et(?:er|re)s?)?|mi(?:les?)?)\\s+(?:to the |away )?(?:${direction}\\s+)?(?:of|from)\\s+(.+)$`,
  "iu",
);
const near = new RegExp(
  `^(?:[\\p{L}\\d/]+ ){0,3}(?:near(?:by)?|around|close to|next to|(?:the )?(?:outskirts|vicinity|environs|surroundings|area|countryside) of|(?:just )?${direction} of)\\s+(.+)$`,
  "iu",
);
const nearBehind = /^(.+?)\s+(?:area|outskirts|environs|surroundings|countryside|axis)$/iu;
/** What is often called after the settlement next to it. */
const facility =
  /^(?:former )?(.+?)\s+(?:(?:international|military|civil|central|new|old)\s+)?(?:airport|air\s?base|air\s?field|heliport|(?:army |military )?base|dam|prison|(?:border )?(?:check\s?point|crossing)|hospital|silos|(?:thermal |power |gas )?(?:station|plant)|bridge|farms?)$/iu;
const part = new RegExp(`^(?:the )?(?:${direction}|central|rural)\\s+(.+)$`, "iu");
const between = /^(?:(?:the )?(?:road|highway|area|axis|line|route)\s+)?between\s+(.+)$/iu;
const road =
  /^(?:the )?(.+?)\s*(?:[–—]|\s-\s|-(?!\p{Ll}))\s*(.+?)\s+(?:road|highway|axis|route|line)$/u;
const borderWith = /^(?:the )?(?:\p{L}+ )?border (?:with|of)\s+(.+)$/iu;
const borderBetween = /^(?:the )?(?:\p{L}+ )?border between\s+(.+)$/iu;
const borderOf = /^(?:the )?(.+?)(?:\s*[-–—/]\s*(.+?))?\s+border$/iu;

/** Characters of a phrase at most. A longer text names one place or none: trying every hyphen and bracket of it would cost their square. */
const longestPhrase = 256;

/** Reads a text such as "10 km south of Jableh", "Tadmur/Palmyra town" or "road between A and B in C district". */
export function parsePlacePhrase(text: string): PlacePhrase {
  if (text.length > longestPhrase) return wholeName(text);
  const [whole = "", ...after] = text
    .trim()
    .replace(/\s+/gu, " ")
    .split(/,\s*|\s+in\s+(?=\p{Lu})/u);
  const within = after.map((each) => each.trim()).filter(Boolean);
  const phrase = formOf(whole);
  return { distanceM: null, ...phrase, ends: phrase.ends.map(spellingsOf), within };
}

/** A text that is the name of a place, whatever words it has. */
export function wholeName(text: string): PlacePhrase {
  return { form: "AT", ends: [[text]], within: [], distanceM: null };
}

type Form = Pick<PlacePhrase, "form"> & {
  readonly ends: readonly string[];
  readonly distanceM?: number;
};

function formOf(text: string): Form {
  for (const read of forms) {
    const form = read(text);
    if (form !== null) return form;
  }
  return { form: "AT", ends: [text] };
}

/** Ways of reading a text, the first that fits is taken. */
const forms: readonly ((text: string) => Form | null)[] = [
  (text) => listForm("BETWEEN", between.exec(text)?.[1]),
  (text) => listForm("BORDER", borderBetween.exec(text)?.[1]),
  (text) => listForm("BORDER", borderWith.exec(text)?.[1]),
  (text) => endsForm("BETWEEN", road.exec(text)),
  (text) => endsForm("BORDER", borderOf.exec(text)),
  offsetForm,
  (text) => endsForm("NEAR", near.exec(text)),
  (text) => endsForm("NEAR", nearBehind.exec(text)),
  (text) => endsForm("NEAR", facility.exec(text)),
  (text) => endsForm("PART", part.exec(text)),
];

function listForm(form: PhraseForm, list: string | undefined): Form | null {
  return list === undefined ? null : { form, ends: listed(list) };
}

/** Whatever the pattern captured. */
function endsForm(form: PhraseForm, match: RegExpExecArray | null): Form | null {
  if (match === null) return null;
  const groups: readonly (string | undefined)[] = match.slice(1);
  return { form, ends: groups.filter((group) => group !== undefined) };
}

function offsetForm(text: string): Form | null {
  const [, count, unit = "", far] = offset.exec(text) ?? [];
  if (count === undefined || far === undefined) return null;
  const unitM = /^mi/iu.test(unit) ? mileM : /^k/iu.test(unit) ? 1_000 : 1;
  return { form: "OFFSET", ends: [far], distanceM: Number(count) * unitM };
}

function listed(text: string): readonly string[] {
  return text.split(/,\s*|\s+and\s+|\s+to\s+|\s*[–—]\s*/u).filter(Boolean);
}

/** "Al-Musherfah/Shurfah village" -> both spellings, each with the word behind; "Ayn al Arab (Kobani)" likewise. */
function spellingsOf(text: string): readonly string[] {
  const inner = /^(.*?)\s*\(([^)]+)\)\s*(.*)$/u.exec(text);
  if (inner === null) return slashed(text);
  const [, before = "", other = "", behind = ""] = inner;
  const outer = `${before} ${behind}`.trim();
  const isName = sortBehind.test(outer) && !whereabouts.test(other);
  return [outer, ...(isName ? [`${other} ${behind}`] : [])].flatMap(slashed);
}

/** In brackets, says where it is and not what it is called. */
const whereabouts =
  /\b(?:near|area|in|of|north|south|east|west)\b|\b(?:district|governorate|province)$/iu;

const sortBehind =
  /(?:^|\s+)(?:town|city|village|suburb|locality|district|governorate|province)$/iu;

function slashed(text: string): readonly string[] {
  const sort = sortBehind.exec(text)?.[0] ?? "";
  const names = text
    .slice(0, text.length - sort.length)
    .split(/\s*\/\s*/u)
    .filter(Boolean);
  return names.map((name) => (sortBehind.test(name) ? name : name + sort));
}
