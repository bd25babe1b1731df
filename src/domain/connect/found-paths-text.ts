import { degreeText, stepText, type StepRequest } from "./step-text.ts";

/** Things from which a search goes on, at each distance. */
export const expanded = 30;
/** Ways to one of them on which it does; ways that are kept in all. */
const waysOn = 5;
const waysKept = 1_000;
/** Degrees are told apart up to two to the power of one more. */
const degreeBits = 23;
/** Paths of one length that are compared. */
const compared = 200;

/**
 * From `a` and `b` to `state`, in which `found` are the paths, `isCut` says that more may be on the way than was looked at, and `isOpen`
 * that a longer one than `length` links may be. What has been reached from either end is `ways`, each a list of the thing that it
 * leads to, the things on it, and the links between them, each of which is the list of its relationships; `things` are those
 * from which it may go on, with their degrees. Said once for all lengths, because the database plans each mention; within
 * `reduce`, it knows no aggregation but `COLLECT`.
 */
export function foundPathsText(step: StepRequest): readonly string[] {
  return [
    "WITH i, j, a, b, reduce(",
    `  state = {ways: [[[a, [a], []]], [[b, [b], []]]], things: [[[a, ${degree("a")}]], [[b, ${degree("b")}]]], last: null,`,
    "    length: 0, found: CASE WHEN a = b THEN [[[a], []]] ELSE [] END, isOpen: a <> b, isCut: false},",
    "  length IN range(1, $connectHops) |",
    "  CASE WHEN NOT state.isOpen OR size(state.found) >= $connectFirst THEN state ELSE COLLECT {",
    ...[...frontierText(step), ...layerText(step), ...meetingText()].map((line) => `    ${line}`),
    "  }[0] END) AS state",
  ];
}

/**
 * From where to go on: at the end where fewer links are to be looked at, so that a hub is reached from its neighbours. What was
 * reached last is asked for its degree only here, where it matters.
 */
function frontierText({ kinds }: StepRequest): readonly string[] {
  return [
    "WITH state, [way IN state.ways[coalesce(state.last, 2)] WHERE NOT way[0] IN [a, b] | way[0]] AS ns",
    "WITH state, COLLECT {",
    "  CALL (ns) { UNWIND ns AS n WITH DISTINCT n RETURN n }",
    `  RETURN [n, ${degree("n")}]`,
    "} AS fresh",
    "WITH state, CASE state.last WHEN 0 THEN [fresh, state.things[1]] WHEN 1 THEN [state.things[0], fresh] ELSE state.things END AS things",
    `WITH state, things, CASE WHEN ${linksOf("things[0]")} <= ${linksOf("things[1]")} THEN 0 ELSE 1 END AS side`,
    "WITH state, things, side, things[side] AS open",
    ...mostConnected("open", expanded, "state, things, side"),
    "WITH state, things, side, open, [thing IN openKept | [thing[0], [way IN state.ways[side] WHERE way[0] = thing[0]]]] AS frontier,",
    "  COLLECT {",
    "    UNWIND openKept AS thing",
    `    WITH thing[0] AS f, thing[1] AS degree WHERE degree > $connectLooked AND ${degreeText(kinds, "f")} > $connectLooked`,
    "    RETURN true",
    "  } AS long",
    `WITH state, things, side, frontier, state.isCut OR size(open) > ${String(expanded)} OR size(long) > 0`,
    `  OR any(each IN frontier WHERE size(each[1]) > ${String(waysOn)}) AS isCut`,
  ];
}

/** One link further: away from where the way has been, and not beyond the other end. */
function layerText(step: StepRequest): readonly string[] {
  return [
    "WITH state, things, side, frontier, isCut, COLLECT {",
    "  UNWIND frontier AS each",
    `  WITH each[0] AS f, each[1][..${String(waysOn)}] AS ways`,
    ...stepText(step).map((line) => `  ${line}`),
    "  RETURN [n, null, ways, link]",
    "} AS found",
    `WITH state, things, side, isCut, found, CASE WHEN size(found) > ${String(waysKept)} THEN found ELSE [] END AS many`,
    "WITH state, things, side, isCut, found, COLLECT {",
    "  UNWIND many AS each",
    "  WITH each, each[0] AS n",
    `  RETURN [n, ${degree("n")}, each[2], each[3]]`,
    "} AS weighed",
    "WITH state, things, side, isCut, CASE size(weighed) WHEN 0 THEN found ELSE weighed END AS reached",
    ...mostConnected("reached", waysKept, "state, things, side, isCut"),
    "WITH state, things, side, reached, isCut, COLLECT {",
    "  UNWIND reachedKept AS each",
    "  WITH each[0] AS n, each[2] AS ways, each[3] AS link",
    "  UNWIND ways AS way",
    "  WITH n, way, link WHERE NOT n IN way[1]",
    `  LIMIT ${String(waysKept + 1)}`,
    "  RETURN [n, way[1] + [n], way[2] + [link]]",
    "} AS near",
    `WITH state, things, side, near[..${String(waysKept)}] AS near,`,
    `  isCut OR size(reached) > ${String(waysKept)} OR size(near) > ${String(waysKept)} AS isCut`,
  ];
}

/** The paths of one length: where what has been reached last meets what the other end has. */
function meetingText(): readonly string[] {
  return [
    "WITH state, things, side, near, isCut, state.ways[1 - side] AS far",
    "WITH state, things, side, near, isCut, far, [way IN far | way[0]] AS others",
    "WITH state, things, side, near, isCut, far, [way IN near WHERE way[0] IN others] AS met",
    "WITH state, things, side, near, isCut, far, COLLECT {",
    "  UNWIND met AS here",
    "  UNWIND [way IN far WHERE way[0] = here[0]] AS there",
    "  WITH here, there WHERE none(n IN there[1] WHERE n <> here[0] AND n IN here[1])",
    "  WITH CASE side WHEN 0 THEN [here, there] ELSE [there, here] END AS halves",
    `  LIMIT ${String(compared + 1)}`,
    "  RETURN [halves[0][1] + reverse(halves[1][1])[1..], halves[0][2] + reverse(halves[1][2])]",
    "} AS paths",
    "RETURN {ways: CASE side WHEN 0 THEN [near, far] ELSE [far, near] END, things: things, last: side, length: length,",
    `  found: state.found + paths[..${String(compared)}], isOpen: any(way IN near WHERE NOT way[0] IN [a, b]),`,
    `  isCut: isCut OR size(paths) > ${String(compared)}}`,
  ];
}

/**
 * From a list of lists of a thing and its degree to `${list}Kept`, those of them with the greatest degrees: where there are too
 * many, the degree that enough of them have is found bit by bit. Sorted within `reduce`, each row would be reckoned to take the
 * memory of everything that is known there.
 */
function mostConnected(list: string, most: number, carried: string): readonly string[] {
  const [all, kept] = [`size(${list})`, String(most)];
  return [
    `WITH ${carried}, ${list}, reduce(least = 0, bit IN CASE WHEN ${all} > ${kept} THEN range(0, ${String(degreeBits)}) ELSE [] END |`,
    `  CASE WHEN size([each IN ${list} WHERE each[1] >= least + toInteger(2 ^ (${String(degreeBits)} - bit))]) >= ${kept}`,
    `    THEN least + toInteger(2 ^ (${String(degreeBits)} - bit)) ELSE least END) AS least`,
    `WITH ${carried}, ${list}, CASE WHEN ${all} > ${kept}`,
    `  THEN ([each IN ${list} WHERE each[1] > least] + [each IN ${list} WHERE each[1] = least])[..${kept}] ELSE ${list} END AS ${list}Kept`,
  ];
}

/** How many relationships a thing has, in Cypher: one look, however many types there are. */
function degree(variable: string): string {
  return `COUNT { (${variable})--() }`;
}

/** How many links are to be looked at from so many things, in Cypher. */
function linksOf(things: string): string {
  return `reduce(links = 0, thing IN ${things} | links + thing[1])`;
}
