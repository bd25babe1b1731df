import { serviceBusy } from "../errors.ts";
import { Admission, type AdmissionRules } from "../lib/admission.ts";
import type { Reader } from "./reader.ts";

/**
 * The same reader for so many statements at a time; the rest wait their turn.
 *
 * @throws {ClaimgraphError} SERVICE_BUSY, beside what the reader throws
 */
export function boundedReader(reader: Reader, rules: AdmissionRules): Reader {
  const admission = new Admission(rules);
  return {
    async read(statement, signal, bookmarks) {
      const leave = admission.tryEnter(1) ?? (await admission.wait(1, signal));
      if (leave === null) {
        signal.throwIfAborted();
        throw serviceBusy("A statement of this operation");
      }
      try {
        signal.throwIfAborted();
        return await reader.read(statement, signal, bookmarks);
      } finally {
        leave();
      }
    },
  };
}
