import * as z from "zod";
import { parseExtent, type Extent } from "../../lib/temporal.ts";

/** Text that says something. */
export function text(description: string): z.ZodString {
  return z.string().regex(/\S/, { error: "text that is not blank" }).describe(description);
}

const edtfDescription =
  "Extended Date/Time Format, quoted: 2025-03-06, 2024-12, 2025-03-07~, 2025-03-06T18:00:00Z, 2025-03-06/2025-03-07, 2024-12-08/..";

/** An EDTF text that stays text. */
export function edtfText(description: string): z.ZodString {
  return z
    .string()
    .superRefine((value, context) => {
      const result = parseExtent(value);
      if (!result.ok) context.addIssue({ code: "custom", message: result.expected });
    })
    .describe(`${description} ${edtfDescription}`);
}

const writtenTime = z.union([
  z.string().describe(edtfDescription),
  z.strictObject({
    edtf: z.string().describe(edtfDescription),
    rawText: text("The source's own words for the time, such as `on Thursday`."),
  }),
]);

type WrittenTime = z.output<typeof writtenTime>;

/** A time as written, turned into its extent. */
export function time(
  description: string,
): z.ZodPipe<typeof writtenTime, z.ZodTransform<Extent, WrittenTime>> {
  return writtenTime
    .describe(description)
    .transform((written, context) => extentOf(written, context));
}

function extentOf(written: WrittenTime, context: z.RefinementCtx): Extent {
  const given = typeof written === "string" ? { edtf: written, rawText: null } : written;
  const result = parseExtent(given.edtf, given.rawText);
  if (result.ok) return result.extent;
  context.addIssue({
    code: "custom",
    message: result.expected,
    path: typeof written === "string" ? [] : ["edtf"],
  });
  return z.NEVER;
}

/** An instant with its offset, as ISO 8601 text in UTC. */
export function instant(
  description: string,
): z.ZodPipe<z.ZodISODateTime, z.ZodTransform<string, string>> {
  return z.iso
    .datetime({ offset: true, error: "an instant such as 2025-04-01T12:00:00Z" })
    .describe(description)
    .transform((value) => new Date(value).toISOString());
}

/** A BCP 47 tag. */
export function languageTag(description: string): z.ZodString {
  return z
    .string()
    .superRefine((value, context) => {
      if (!isLanguageTag(value)) {
        context.addIssue({ code: "custom", message: "a BCP 47 tag such as en, ar or ar-SY" });
      }
    })
    .describe(description);
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    // The only way Intl has to say that a tag is not well formed.
    return false;
  }
}
