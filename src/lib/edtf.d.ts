/** The part of the `edtf` package that this service uses; the package ships no types of its own. */
declare module "edtf" {
  interface EdtfMask {
    /** One bit a digit or part; 0 for none. */
    readonly value: number;
  }

  /** What the parser makes of one date. */
  export interface EdtfValue {
    readonly type: string;
    /** First millisecond, since the epoch. */
    readonly min: number;
    /** Last millisecond, since the epoch. */
    readonly max: number;
    /** Number of known parts: 1 year, 2 month, 3 day; 0 for a date with a time. */
    readonly precision?: number;
    readonly approximate?: EdtfMask | boolean;
    readonly uncertain?: EdtfMask | boolean;
    /** Year and season number for a season. */
    readonly values?: readonly number[];
  }

  /** @throws {Error} not EDTF; the message is a dump of the parser's state */
  function edtf(text: string, constraints: { readonly level: number }): EdtfValue;
  export { edtf as default };
}
