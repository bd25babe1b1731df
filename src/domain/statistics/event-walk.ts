import * as z from "zod";
import { ClaimgraphError } from "../../errors.ts";
import type { Guard } from "../../query/start-list.ts";

/** The column that says how many events were looked at one by one, one more than may be at most. */
export const walkedColumn = "walked";

const found = z.object({ [walkedColumn]: z.number() });

/** Refuses a list for which more events would have to be looked at than this. */
export function walkGuard(mostEvents: number): Guard {
  return {
    inputs: { [walkedColumn]: "int" },
    computation: {
      compute(inputs) {
        if (found.parse(inputs)[walkedColumn] <= mostEvents) return null;
        throw new ClaimgraphError(
          "OPERATION_TOO_COSTLY",
          `More than ${mostEvents} events would have to be counted one by one. Ask about fewer: a shorter period, a place, some types; or about all of a country, a first-level division or a type by month or year without \`@asOf\` and \`@sources\`, which is counted beforehand.`,
          { what: "events", limit: mostEvents },
        );
      },
    },
  };
}
