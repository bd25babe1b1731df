/** One thing the user may want to see while the managed Neo4j starts or stops. */
export interface ProgressEvent {
  readonly step: "wait" | "java" | "jars" | "password" | "start" | "ready" | "stop";
  /** One line without an end of line. */
  readonly message: string;
  /** How many of `total` are done; both or neither. */
  readonly done?: number;
  readonly total?: number;
}

/** Takes events as they happen; the caller decides how they look. */
export type Progress = (event: ProgressEvent) => void;
