import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * For answers that are data: nothing may be run, loaded, framed or kept. They are the same for all, so that no request pays for
 * working them out.
 */
export const dataHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** For the playground: everything from the service itself, nothing from elsewhere, no text run as a program. */
export const pageHeaders: FastifyHelmetOptions = {
  // The service speaks plain HTTP; who puts TLS before it sets this header there.
  strictTransportSecurity: false,
  // Over plain HTTP from another machine browsers ignore these two and complain in the console.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: "no-referrer" },
  xFrameOptions: { action: "deny" },
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
