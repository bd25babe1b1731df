import { pino, stdSerializers, type Logger } from "pino";
import pretty from "pino-pretty";

/** How much is logged, and whether for people or for machines. */
export interface LogSettings {
  readonly level: "silent" | "error" | "warn" | "info" | "debug" | "trace";
  readonly format: "pretty" | "json";
}

/** A logger on standard error; standard output belongs to answers. */
export function createLog({ level, format }: LogSettings): Logger {
  const stream = format === "pretty" ? pretty({ destination: 2, ignore: "pid,hostname" }) : null;
  const options = { level, serializers: { err: loggedError } };
  return stream === null
    ? pino(options, pino.destination({ dest: 2, sync: true }))
    : pino(options, stream);
}

/** Characters of each text of an error that are logged: it may repeat a whole request. */
const longestText = 4_000;
/** Texts may lie in lists and objects of an error, this deep. */
const mostNested = 4;

/** An error as the log has it: whole, but for what is too long to be read. */
export function loggedError(error: unknown): unknown {
  return bounded(error instanceof Error ? stdSerializers.err(error) : error, mostNested);
}

function bounded(value: unknown, nested: number): unknown {
  if (typeof value === "string") {
    return value.length <= longestText
      ? value
      : `${value.slice(0, longestText)}… (${value.length} characters)`;
  }
  if (typeof value !== "object" || value === null) return value;
  if (nested === 0) return Array.isArray(value) ? "a list" : "an object";
  if (Array.isArray(value)) return value.slice(0, 20).map((entry) => bounded(entry, nested - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, bounded(entry, nested - 1)]),
  );
}
