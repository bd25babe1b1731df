import { defineDerivation, type Derivation } from "../../query/derivation.ts";

/** A thing with the wholes directly above it, as deep as the selection goes. */
interface Part {
  readonly id: string;
  readonly label: string;
  readonly wholes?: { readonly nodes: readonly Part[] };
}

interface ShortcutArguments {
  readonly id: string;
  /** Id of the far node of the shortcut. */
  readonly to: string;
}

/** Wholes above wholes, this many levels. */
const levels = 6;

function nested(field: string, label: string): string {
  const above = `id label: ${label}`;
  return Array.from({ length: levels }).reduce<string>(
    (inner) => `${above} wholes: ${field} { nodes { ${inner} } }`,
    above,
  );
}

/** The way from a part up to a whole, both included; null where there is none. */
function wayUp(part: Part, to: string): readonly Part[] | null {
  if (part.id === to) return [part];
  for (const whole of part.wholes?.nodes ?? []) {
    const way = wayUp(whole, to);
    if (way !== null) return [part, ...way];
  }
  return null;
}

function steps(way: readonly Part[], words: string, first: readonly string[]): readonly unknown[] {
  const ups = way.slice(1).map((whole, i) => `${way[i]?.label ?? ""} ${words} ${whole.label}.`);
  return [...first, ...ups].map((sentence) => ({
    ...{ depth: 1, sentence, rule: null, claim: null, document: null, start: null, end: null },
  }));
}

/** Why a place counts as inside another. */
const explainInside = defineDerivation<Part, ShortcutArguments>({
  type: "Place",
  field: "explainInside",
  needs: nested("within", "name"),
  compute(place, { id, to }) {
    const way = wayUp(place, to);
    const last = way?.at(-1);
    if (way === null || last === undefined) return null;
    return {
      ...{ explains: id, rule: null, sentence: `${place.label} is inside ${last.label}.` },
      steps: steps(way, "lies directly within", []),
    };
  },
});

/** Why an event counts as having occurred in a place. */
const explainOccurredWithin = defineDerivation<
  { readonly label: string; readonly places: { readonly nodes: readonly Part[] } },
  ShortcutArguments
>({
  type: "Event",
  field: "explainOccurredWithin",
  needs: `label: title places { nodes { ${nested("within", "name")} } }`,
  compute({ label, places: { nodes } }, { id, to }) {
    for (const place of nodes) {
      const way = wayUp(place, to);
      const last = way?.at(-1);
      if (way === null || last === undefined) continue;
      return {
        ...{ explains: id, rule: null, sentence: `${label} occurred in ${last.label}.` },
        steps: steps(way, "lies directly within", [`${label} is recorded at ${place.label}.`]),
      };
    }
    return null;
  },
});

/** Why a claim bears on an event. */
const explainBearsOn = defineDerivation<
  { readonly label: string; readonly about: Partial<Part> },
  ShortcutArguments
>({
  type: "Claim",
  field: "explainBearsOn",
  needs: `label: statement about { ... on Event { ${nested("partOf", "title")} } }`,
  compute({ label, about }, { id, to }) {
    if (about.id === undefined || about.label === undefined) return null;
    const way = wayUp({ ...about, id: about.id, label: about.label }, to);
    const last = way?.at(-1);
    if (way === null || last === undefined) return null;
    return {
      ...{ explains: id, rule: null, sentence: `“${label}” bears on ${last.label}.` },
      steps: steps(way, "is part of", [`The claim is about ${about.label}.`]),
    };
  },
});

/** Explanations of shortcuts, by the relationship type. */
export const shortcutExplanations: Readonly<Record<string, Derivation>> = {
  INSIDE: explainInside,
  OCCURRED_WITHIN: explainOccurredWithin,
  BEARS_ON: explainBearsOn,
};
