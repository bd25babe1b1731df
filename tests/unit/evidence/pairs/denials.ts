import * as w from "../small-world.ts";
import { soldiers, somebody, denial, about70, exactly, atLeast, byAfp, type Pair } from "./pair.ts";

const { claim, figure } = w;

/** Denials of figures. */
export const denials: readonly Pair[] = [
  ["28 dead, and no: not 28", claim({ ...denial, ...byAfp }), claim(), "CONTRADICTS", "POLARITY"],
  [
    "nobody died, says one",
    claim({ ...denial, ...byAfp, figure: figure("UNKNOWN") }),
    claim(about70),
    "CONTRADICTS",
    "POLARITY",
  ],
  [
    "that nobody died is what both say",
    claim({ ...denial, ...byAfp, figure: figure("UNKNOWN") }),
    claim({ figure: figure("NONE") }),
    "COMPATIBLE",
    "OTHER_FIGURE_DENIED",
  ],
  [
    "who denies 28 says nothing of about 70",
    claim({ ...denial, ...byAfp }),
    claim(about70),
    "COMPATIBLE",
    "OTHER_FIGURE_DENIED",
  ],
  [
    "who denies exactly 70 leaves about 70 open",
    claim({ ...denial, ...byAfp, ...exactly(70) }),
    claim(about70),
    "POSSIBLY_CONTRADICTS",
    "POLARITY",
  ],
  [
    "who denies at least 20 denies 28",
    claim({ ...denial, ...byAfp, ...atLeast(20) }),
    claim(),
    "CONTRADICTS",
    "POLARITY",
  ],
  [
    "dozens, and no: not dozens; vague words contradict by polarity",
    claim({ ...denial, ...byAfp, figure: figure("DOZENS") }),
    claim({ figure: figure("DOZENS") }),
    "CONTRADICTS",
    "POLARITY",
  ],
  [
    "nobody died anywhere, against 28 at Jableh",
    claim({ ...denial, ...byAfp, figure: figure("UNKNOWN") }),
    claim({ subject: w.jablehFighting }),
    "CONTRADICTS",
    "POLARITY",
  ],
  [
    "nobody died at Jableh, which leaves the rest",
    claim({ ...denial, figure: figure("UNKNOWN"), subject: w.jablehFighting }),
    claim(byAfp),
    "COMPATIBLE",
    "PART_WITHIN_WHOLE",
  ],
  [
    "a denial of soldiers' deaths is none of fighters' deaths",
    claim({ ...denial, ...soldiers }),
    claim(),
    "NOT_COMPARABLE",
    "DIFFERENT_PEOPLE",
  ],
  [
    "a denial by who knows whose deaths",
    claim({ ...denial, ...somebody, ...byAfp }),
    claim(),
    "POSSIBLY_CONTRADICTS",
    "UNKNOWN_SCOPE",
  ],
  [
    "two denials of the same",
    claim({ ...denial, ...byAfp }),
    claim(denial),
    "CORROBORATES",
    "INDEPENDENT_ORIGINS",
  ],
];
