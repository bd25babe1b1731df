import { CypherTokenType, highlightSyntax } from "@neo4j-cypher/language-support";

/** The names in a statement, by what each is the name of. */
export interface NamesIn {
  readonly labels: ReadonlySet<string>;
  readonly relationshipTypes: ReadonlySet<string>;
  /** What is read or written of something, compared in a pattern, or said to be indexed. */
  readonly properties: ReadonlySet<string>;
  /** Keys of the maps that the statement builds: names of its own, not the graph's. */
  readonly mapKeys: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

/** The names in a statement as Cypher's grammar finds them; whether it means anything is not looked at. */
export function namesIn(text: string): NamesIn {
  const words = placed(text);
  const relationships = new Set(words.filter(isRelationshipVariable).map(({ token }) => token));
  const isOfRelationship = ({ within, variable }: Word): boolean =>
    within === "relationship" || relationships.has(variable);
  const isMapKey = ({ within, before }: Word): boolean => within === "map" && before !== ".";
  const named = (type: CypherTokenType, isMeant: (word: Word) => boolean = () => true) =>
    words.filter((word) => word.type === type && isMeant(word)).map(({ token }) => token);
  return {
    labels: new Set(named(CypherTokenType.label, (word) => !isOfRelationship(word))),
    relationshipTypes: new Set(named(CypherTokenType.label, isOfRelationship)),
    properties: new Set([
      ...named(CypherTokenType.property, (word) => !isMapKey(word)),
      ...named(CypherTokenType.symbolicName),
    ]),
    mapKeys: new Set(named(CypherTokenType.property, isMapKey)),
    parameters: new Set(named(CypherTokenType.paramValue)),
  };
}

/** A word or sign of a statement and where it stands. */
interface Word {
  readonly token: string;
  readonly type: CypherTokenType;
  readonly before: string;
  /** What the innermost open bracket encloses. */
  readonly within: "relationship" | "pattern properties" | "map" | "other";
  /** The last variable up to here. */
  readonly variable: string;
}

function placed(text: string): readonly Word[] {
  const open: Word["within"][] = [];
  const words: Word[] = [];
  for (const { token, tokenType: type } of highlightSyntax(text)) {
    const last = words.at(-1);
    if (/^[([{]$/.test(token)) open.push(opened(token, last));
    if (/^[)\]}]$/.test(token)) open.pop();
    const variable = type === CypherTokenType.variable ? token : (last?.variable ?? "");
    words.push({
      token,
      type,
      before: last?.token ?? "",
      within: open.at(-1) ?? "other",
      variable,
    });
  }
  return words;
}

function opened(bracket: string, last: Word | undefined): Word["within"] {
  if (bracket === "[") return last?.token === "-" ? "relationship" : "other";
  if (bracket === "(") return "other";
  return last?.type === CypherTokenType.label ? "pattern properties" : "map";
}

function isRelationshipVariable({ type, before, within }: Word): boolean {
  return type === CypherTokenType.variable && before === "[" && within === "relationship";
}
