import { pino, type Logger } from "pino";
import pretty from "pino-pretty";

/** How much is logged, and whether for people or for machines. */
export interface LogSettings {
  readonly level: "silent" | "error" | "warn" | "info" | "debug" | "trace";
  readonly format: "pretty" | "json";
}

/** A logger on standard error; standard output belongs to answers. */
export function createLog({ level, format }: LogSettings): Logger {
  const stream = format === "pretty" ? pretty({ destination: 2, ignore: "pid,hostname" }) : null;
  return stream === null
    ? pino({ level }, pino.destination({ dest: 2, sync: true }))
    : pino({ level }, stream);
}
