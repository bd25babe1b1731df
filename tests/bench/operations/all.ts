import { actorPage, hubPage } from "./actor-page.ts";
import { campaignPage, eventPage } from "./event-page.ts";
import { fullText } from "./full-text.ts";
import { monthlyTimeline } from "./monthly-timeline.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { oneField } from "./one-field.ts";
import type { BenchOperation } from "./operation.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { searchPage } from "./search-page.ts";

/** All operations, in the order of the report. */
export const benchOperations: readonly BenchOperation[] = [
  ...[oneField, eventPage, campaignPage, actorPage, hubPage, searchPage],
  ...[neighbourhood, fullText, monthlyTimeline, shortestPaths],
];
