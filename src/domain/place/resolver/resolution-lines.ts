import type { PlaceCandidate, PlaceResolution, ResolvedEnd } from "./place-resolver.ts";

/** What a text about a place means, for people: of each place that it names so many candidates at most, each with its reasons. */
export function resolutionLines({ form, ends }: PlaceResolution, most: number): readonly string[] {
  return ends.flatMap((end) => [
    `${end.text}: ${form}, ${verdictOn(end)}`,
    ...end.candidates.slice(0, most).flatMap(candidateLines),
  ]);
}

function verdictOn({ best, candidates }: ResolvedEnd): string {
  if (best !== null) return best.place.id;
  const [first] = candidates;
  return first === undefined
    ? "no place has such a name"
    : `none for sure among ${candidates.length} with such a name: give a division or a point`;
}

function candidateLines(candidate: PlaceCandidate): readonly string[] {
  const { place, score, precision, how, uncertaintyRadiusM, reasons } = candidate;
  const radius = `within ${(uncertaintyRadiusM / 1_000).toFixed(1)} km`;
  return [
    `  ${score.toFixed(3)}  ${place.id}  ${place.names[0] ?? ""}, ${place.kind}: ${how} it, ${precision}, ${radius}`,
    ...reasons.map(
      ({ what, points }) =>
        `         ${points < 0 ? "-" : "+"}${Math.abs(points).toFixed(2)}  ${what}`,
    ),
  ];
}
