import { actorPage, hubPage } from "./actor-page.ts";
import { connections } from "./connections.ts";
import { dayTimeline } from "./day-timeline.ts";
import { deepEventList, eventList } from "./event-list.ts";
import { campaignPage, eventPage } from "./event-page.ts";
import { statsByPlaceAndMonth, statsByType, statsOfClaims } from "./event-stats.ts";
import { fullText, typeAhead } from "./full-text.ts";
import { monthlyTimeline } from "./monthly-timeline.ts";
import { hubNeighbourhood, neighbourhood } from "./neighbourhood.ts";
import { near } from "./near.ts";
import { oneField } from "./one-field.ts";
import type { BenchOperation } from "./operation.ts";
import { placePage } from "./place-page.ts";
import { hubPath, shortestPaths } from "./shortest-paths.ts";
import { searchPage } from "./search-page.ts";

/** All operations, in the order of the report. */
export const benchOperations: readonly BenchOperation[] = [
  ...[oneField, eventPage, campaignPage, actorPage, hubPage, placePage, searchPage],
  ...[eventList, deepEventList, neighbourhood, hubNeighbourhood],
  ...[fullText, typeAhead, near, monthlyTimeline, dayTimeline],
  ...[statsByType, statsByPlaceAndMonth, statsOfClaims],
  ...[shortestPaths, hubPath, connections],
];
