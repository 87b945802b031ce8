import * as z from "zod";
import { isIsoDay } from "../../calendar/iso-day.ts";

/** An entry whose keys are all known: each schema's message names what it wants. */
export const entry = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === "invalid_type" ? "an entry with keys of its own" : "only known keys",
  });
/** A list of entries or texts. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item, "a list");
/** Any text. */
export const text = z.string("a text");
/** A text that says something. */
export const filled = text.refine((value) => value.trim() !== "", "a text that is not empty");
/** One of a few words. */
export const choice = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, `one of ${values.join(", ")}`);

/** A day written `2018-04-01`. */
export const daySchema = text.refine(isIsoDay, "a day such as 2018-04-01");
