import { createHash } from "node:crypto";
import * as z from "zod";
import { extentProperties, linksTo, stored, type GraphNode } from "../../cypher/graph-node.ts";
import { nameForms } from "../../lib/names/tokens.ts";
import { scriptOf, scriptsOf } from "../../lib/script.ts";
import { languageTag, text, time } from "./field.ts";
import { reference } from "./reference.ts";

/** `NameKind` of schema/name.graphql. */
export const nameKinds = [
  "OFFICIAL",
  "ALIAS",
  "NOM_DE_GUERRE",
  "TRANSLITERATION",
  "ACRONYM",
  "FORMER",
  "WEAK",
] as const;

/** What an index can hold, whatever the name is folded to. */
const longestName = 200;

const nameText = text("The name as written, in one script.")
  .max(longestName)
  .superRefine((value, context) => {
    const scripts = scriptsOf(value);
    if (scripts.length > 1) {
      context.addIssue({
        code: "custom",
        message: `a name in one script, not in ${scripts.join(" and ")} together`,
      });
    }
  });

const name = z.strictObject({
  text: nameText,
  language: languageTag("BCP 47 tag of its language."),
  kind: z.enum(nameKinds).describe("What sort of name it is."),
  primary: z
    .boolean()
    .optional()
    .describe("The name to show first; the first of the list unless one says so."),
  source: reference(["document"])
    .optional()
    .describe("The document it comes from; default: the record's source."),
  valid: time("When it was in use.").optional(),
});

type NameRecord = z.output<typeof name>;

/** The names of a record: at least one, none twice, at most one primary. */
export const names = z
  .array(name)
  .min(1)
  .superRefine((list, context) => {
    const primaries = list.filter((each) => each.primary === true);
    const seen = new Set<string>();
    for (const [i, each] of list.entries()) {
      if (each.primary === true && primaries.indexOf(each) > 0) {
        const message = "one primary name";
        context.addIssue({ code: "custom", message, path: [i, "primary"] });
      }
      if (seen.has(nameKey(each))) {
        const message = `the ${each.language} name ${JSON.stringify(each.text)} once`;
        context.addIssue({ code: "custom", message, path: [i, "text"] });
      }
      seen.add(nameKey(each));
    }
  })
  .describe("Every known name; one is primary.");

/** The primary of these names. */
export function primaryName(list: readonly NameRecord[]): NameRecord | undefined {
  return list.find((each) => each.primary === true) ?? list[0];
}

/**
 * Name nodes of an entity. Their ids follow from language and text, so that reordering the list changes none.
 * `source` is the document of those names that give none.
 */
export function nameNodes(
  owner: string,
  list: readonly NameRecord[],
  source: string | null,
): readonly GraphNode[] {
  const primary = primaryName(list);
  return list.map((each) => {
    const attested = each.source?.id ?? source;
    return {
      type: "Name",
      id: `name:${owner}/${nameKey(each)}`,
      properties: stored({
        text: each.text,
        language: each.language,
        script: scriptOf(each.text),
        kind: each.kind,
        primary: each === primary,
        ...nameForms(each.text),
        ...extentProperties("", each.valid),
      }),
      links: { attestedIn: linksTo(attested === null ? undefined : { id: attested }) },
    };
  });
}

function nameKey(each: NameRecord): string {
  const digest = createHash("sha256").update(each.text.normalize("NFC")).digest("hex");
  return `${each.language.toLowerCase()}-${digest.slice(0, 12)}`;
}
