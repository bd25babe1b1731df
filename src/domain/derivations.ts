import type { Derivation } from "../query/derivation.ts";

/** Every field whose value follows from others. */
export const derivations: readonly Derivation[] = [];
