import { shortcutRules, type Shortcut } from "../../evidence/shortcut-rules.ts";
import { defineDerivation, type Derivation } from "../../query/derivation.ts";
import {
  documentSteps,
  evidenceNeeds,
  sourceNeeds,
  spanSteps,
  step,
  type EvidencedInput,
  type ExplanationStep,
  type SourcedInput,
} from "./explanation.ts";

/** A thing with the wholes directly above it, as deep as the selection goes. */
interface Part extends SourcedInput {
  readonly id: string;
  readonly label: string;
  readonly wholes?: { readonly nodes: readonly Part[] };
}

/** The far nodes of a shortcut, as it is stored. */
interface Shortcuts {
  readonly shortcuts: readonly { readonly id: string; readonly label: string }[];
}

interface ShortcutArguments {
  readonly id: string;
  /** Id of the far node of the shortcut. */
  readonly to: string;
}

interface StatedClaim extends EvidencedInput {
  readonly statement: string;
}

/** Wholes above wholes, this many levels. */
const levels = 6;

function nested(field: string, label: string): string {
  const above = `id label: ${label} ${sourceNeeds}`;
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

/** Each step of a way, and below it the documents that the lower record is taken from. */
function waySteps(way: readonly Part[], words: string): readonly ExplanationStep[] {
  return way.slice(1).flatMap((whole, i) => {
    const part = way[i];
    return part === undefined
      ? []
      : [step(1, `${part.label} ${words} ${whole.label}.`), ...documentSteps(2, part)];
  });
}

/** What a shortcut says, and why. */
interface Explained {
  readonly type: Shortcut;
  readonly sentence: (far: string) => string;
  /** Null where no way was found. */
  readonly found: { readonly far: string; readonly steps: readonly ExplanationStep[] } | null;
}

/** Null where the graph neither has the shortcut nor a way that it stands for. */
function explanation(
  { id, to }: ShortcutArguments,
  { shortcuts }: Shortcuts,
  { type, sentence, found }: Explained,
): unknown {
  const stored = shortcuts.find((far) => far.id === to);
  const far = found?.far ?? stored?.label;
  if (far === undefined) return null;
  return {
    ...{ explains: id, rule: shortcutRules[type], sentence: sentence(far) },
    steps: found?.steps ?? [step(1, unseenWay)],
  };
}

const unseenWay = `The graph has this shortcut. The way that it stands for is not shown: it has more than ${levels} steps, or goes over what the operation does not see.`;

/** Why a place counts as inside another. */
const explainInside = defineDerivation<Part & Shortcuts, ShortcutArguments>({
  type: "Place",
  field: "explainInside",
  needs: `${nested("within", "name")} shortcuts: enclosing { id label: name }`,
  compute(place, asked) {
    const way = wayUp(place, asked.to);
    const far = way?.at(-1)?.label;
    return explanation(asked, place, {
      type: "INSIDE",
      sentence: (whole) => `${place.label} is inside ${whole}.`,
      found:
        way === null || far === undefined
          ? null
          : { far, steps: waySteps(way, "lies directly within") },
    });
  },
});

interface LocatedEvent extends SourcedInput, Shortcuts {
  readonly label: string;
  readonly places: { readonly nodes: readonly Part[] };
  readonly located: { readonly nodes: readonly StatedClaim[] };
}

/** Why an event counts as having occurred in a place. */
const explainOccurredWithin = defineDerivation<LocatedEvent, ShortcutArguments>({
  type: "Event",
  field: "explainOccurredWithin",
  needs: `label: title ${sourceNeeds} shortcuts: occurredWithin { id label: name }
    located: claims(where: { kind: { eq: LOCATION } }) { nodes { id statement node: __node ${evidenceNeeds} } }
    places { nodes { ${nested("within", "name")} } }`,
  compute(event, asked) {
    const ways = event.places.nodes.flatMap((place) => {
      const way = wayUp(place, asked.to);
      return way === null ? [] : [way];
    });
    const [way = []] = ways;
    const [place, far] = [way[0]?.label, way.at(-1)?.label];
    return explanation(asked, event, {
      type: "OCCURRED_WITHIN",
      sentence: (whole) => `${event.label} occurred in ${whole}.`,
      found:
        place === undefined || far === undefined
          ? null
          : {
              far,
              steps: [
                step(1, `${event.label} is recorded at ${place}.`),
                ...event.located.nodes.flatMap((claim) => statedSteps(2, claim)),
                ...documentSteps(2, event),
                ...waySteps(way, "lies directly within"),
              ],
            },
    });
  },
});

/** Why a claim bears on an event. */
const explainBearsOn = defineDerivation<
  StatedClaim & Shortcuts & { readonly about: Partial<Part> },
  ShortcutArguments
>({
  type: "Claim",
  field: "explainBearsOn",
  needs: `id statement node: __node ${evidenceNeeds} shortcuts: bearsOn { id label: title }
    about { ... on Event { ${nested("partOf", "title")} } }`,
  compute(claim, asked) {
    const way = isPart(claim.about) ? wayUp(claim.about, asked.to) : null;
    const [subject, far] = [way?.[0]?.label, way?.at(-1)?.label];
    return explanation(asked, claim, {
      type: "BEARS_ON",
      sentence: (whole) => `“${claim.statement}” bears on ${whole}.`,
      found:
        way === null || subject === undefined || far === undefined
          ? null
          : {
              far,
              steps: [
                step(1, `The claim is about ${subject}.`),
                ...statedSteps(2, claim),
                ...waySteps(way, "is part of"),
              ],
            },
    });
  },
});

function isPart(about: Partial<Part>): about is Part {
  return about.id !== undefined && about.label !== undefined;
}

/** A claim in our words, and the spans that it rests on. */
function statedSteps(depth: number, claim: StatedClaim): readonly ExplanationStep[] {
  const stated = { ...step(depth, claim.statement), claim: claim.node };
  return [stated, ...spanSteps(depth + 1, claim)];
}

/** Explanations of shortcuts, by the relationship type. */
export const shortcutExplanations: Readonly<Record<Shortcut, Derivation>> = {
  INSIDE: explainInside,
  OCCURRED_WITHIN: explainOccurredWithin,
  BEARS_ON: explainBearsOn,
};
