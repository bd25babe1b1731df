import { z } from "zod";

const claimSchema = z.object({
  id: z.string(),
  figure: z.object({ rawText: z.string(), min: z.int(), max: z.int().nullable() }),
  attribution: z.array(z.object({ actor: z.object({ name: z.string() }) })),
  published: z.object({ edtf: z.string(), rawText: z.string().nullable() }).nullable(),
  interest: z.object({ kind: z.string() }).nullable(),
  publisherDisclaimer: z.string(),
});

const answerSchema = z.object({
  event: z.object({
    title: z.string(),
    disagreements: z.array(
      z.object({
        kind: z.string(),
        rule: z.string(),
        claims: z.array(z.object({ id: z.string() })),
      }),
    ),
    toll: z.object({
      rows: z.array(
        z.object({
          scope: z.object({ counts: z.array(z.object({ name: z.string() })) }),
          low: z.int(),
          best: z.int(),
          high: z.int().nullable(),
          independentOrigins: z.int(),
          used: z.array(claimSchema),
          leftOut: z.array(z.object({ claim: claimSchema })),
        }),
      ),
    }),
  }),
});

/** A figure as a claim gives it. */
export interface ToldFigure extends z.infer<typeof claimSchema> {
  /** Claims that it contradicts, with the rule that says so. */
  readonly contradicts: readonly { readonly id: string; readonly rule: string }[];
}

/** What is said of one scope. */
export interface ToldScope {
  readonly people: string;
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
  readonly independentOrigins: number;
  readonly figures: readonly ToldFigure[];
}

/** The question whose answer is drawn. */
export const toldFigures = `{
  event(id: "event:latakia-clashes-2025-03") {
    title
    disagreements { kind rule claims { id } }
    toll(kind: FATALITIES) {
      rows {
        scope { counts { name } }
        low best high independentOrigins
        used { ...Told }
        leftOut { claim { ...Told } }
      }
    }
  }
}
fragment Told on Claim {
  id
  figure { rawText min max }
  attribution { actor { name } }
  published { edtf rawText }
  interest { kind }
  publisherDisclaimer
}`;

/** The data of its answer, scope by scope, the lowest figure first. */
export function toldScopes(data: unknown): {
  readonly title: string;
  readonly scopes: readonly ToldScope[];
} {
  const { event } = answerSchema.parse(data);
  const contradictions = event.disagreements.filter(({ kind }) => kind === "CONTRADICTS");
  return {
    title: event.title,
    scopes: event.toll.rows.map(({ scope, used, leftOut, ...range }) => ({
      ...range,
      people: scope.counts.map(({ name }) => name).join(", "),
      figures: [...used, ...leftOut.map(({ claim }) => claim)]
        .toSorted((a, b) => a.figure.min - b.figure.min)
        .map((claim) => ({
          ...claim,
          contradicts: contradictions
            .filter(({ claims }) => claims.some(({ id }) => id === claim.id))
            .flatMap(({ rule, claims }) =>
              claims.filter(({ id }) => id !== claim.id).map(({ id }) => ({ id, rule })),
            ),
        })),
    })),
  };
}
