import { randomOf } from "./random.ts";
import type { Size } from "./size.ts";

/** One actor of the generated graph. */
export interface BenchActor {
  readonly id: string;
  readonly type: "Person" | "Organization" | "Group";
  readonly name: string;
  readonly alias: string;
  /** Null for people. */
  readonly kind: string | null;
  readonly acledInter: number;
}

const stream = 1;
const publisherKinds = ["NEWS_AGENCY", "STATE_MEDIA", "BROADCASTER", "MONITOR"] as const;
const bodyKinds = ["GOVERNMENT_BODY", "ARMED_FORCE", "ARMED_GROUP", "PARTY"] as const;
const groupKinds = ["COMMUNITY", "ACTIVISTS", "FIGHTERS", "CIVILIANS"] as const;

/** The actor of this index; the lower it is, the more it takes part in. */
export function actorAt(size: Size, index: number): BenchActor {
  const random = randomOf(stream, index);
  const type = actorType(size, index);
  return {
    id: actorId(size, index),
    type,
    name: `${type} ${index}`,
    alias: `Alias of ${type} ${index}`,
    kind: index < size.publishers ? random.pick(publisherKinds) : kindOf(type, index),
    acledInter: 1 + random.below(8),
  };
}

/** Its id. */
export function actorId(size: Size, index: number): string {
  return `${actorType(size, index).toLowerCase()}:bench-${String(index).padStart(6, "0")}`;
}

function actorType(size: Size, index: number): BenchActor["type"] {
  if (index < size.publishers) return "Organization";
  const types = ["Organization", "Group", "Person"] as const;
  return types[index % 3] ?? "Person";
}

function kindOf(type: BenchActor["type"], index: number): string | null {
  const random = randomOf(stream + 1, index);
  switch (type) {
    case "Person":
      return null;
    case "Organization":
      return random.pick(bodyKinds);
    case "Group":
      return random.pick(groupKinds);
  }
}
