import * as z from "zod";

const formSchema = z.object({
  sheet: z.string(),
  title: z.string(),
  above: z.array(z.string()),
  headings: z.array(z.string()),
  widths: z.array(z.number()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  below: z.array(z.string()),
});

const roundSchema = z.object({
  round: z.string(),
  returns: z.array(
    z.object({ file: z.string(), received: z.string(), cells: z.record(z.string(), z.string()) }),
  ),
});

/** The sheet of an example plan that lies in a form of its own: texts above, headings, rows, texts below. */
export type OwnForm = z.infer<typeof formSchema>;

/** What partners typed into copies of that sheet in one round: texts by cell. */
export type OwnRound = z.infer<typeof roundSchema>;

/** The example's sheet from parsed JSON. Throws a ZodError where it has another shape. */
export function parseOwnForm(json: unknown): OwnForm {
  return formSchema.parse(json);
}

/** The example's round from parsed JSON. Throws a ZodError where it has another shape. */
export function parseOwnRound(json: unknown): OwnRound {
  return roundSchema.parse(json);
}
