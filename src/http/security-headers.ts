import type { FastifyHelmetOptions } from "@fastify/helmet";

const common = {
  // The service speaks plain HTTP; who puts TLS before it sets this header there.
  strictTransportSecurity: false,
  // Over plain HTTP from another machine browsers ignore these two and complain in the console.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: "no-referrer" },
  xFrameOptions: { action: "deny" },
} as const satisfies FastifyHelmetOptions;

/** For answers that are data: nothing may be run, loaded or framed. */
export const dataHeaders: FastifyHelmetOptions = {
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
};

/** For the playground: everything from the service itself, nothing from elsewhere, no text run as a program. */
export const pageHeaders: FastifyHelmetOptions = {
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      // Monaco writes style elements and style attributes, React's libraries style elements; none takes a nonce.
      styleSrc: ["'self'", "'unsafe-inline'"],
      // Monaco draws its squiggles and some icons as data images.
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  },
};
