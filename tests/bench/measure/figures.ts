import * as z from "zod";
import type { Window } from "./window.ts";

/** What a contestant achieved with one operation at one number of connections. */
export const figures = z.object({
  connections: z.number(),
  requests: z.number(),
  perSecond: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Processor milliseconds a request; null where the system does not say. */
  nodeCpuMs: z.number().nullable(),
  neo4jCpuMs: z.number().nullable(),
});

/** What a contestant achieved with one operation at one number of connections. */
export type Figures = Readonly<z.infer<typeof figures>>;

/** The figures of several windows together. */
export function figuresOf(connections: number, windows: readonly Window[]): Figures {
  const sorted = windows.flatMap(({ latenciesMs }) => latenciesMs).toSorted((a, b) => a - b);
  const seconds = sum(windows.map((window) => window.seconds)) ?? 0;
  return {
    ...{ connections, requests: sorted.length, perSecond: sorted.length / seconds },
    ...{ p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) },
    nodeCpuMs: perRequest(sum(windows.map(({ nodeCpu }) => nodeCpu)), sorted.length),
    neo4jCpuMs: perRequest(sum(windows.map(({ neo4jCpu }) => neo4jCpu)), sorted.length),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function sum(values: readonly (number | null)[]): number | null {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return total;
}

function perRequest(seconds: number | null, requests: number): number | null {
  return seconds === null || requests === 0 ? null : (seconds * 1_000) / requests;
}
