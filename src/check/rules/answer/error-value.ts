import { isCellError } from "../../../workbook/lookup.ts";
import { valueRule } from "../../value-rule.ts";

/** An answer cell shows one of Excel's error values. */
export const errorValue = valueRule({
  code: "error-value",
  severity: "error",
  title: "A cell shows an Excel error instead of an answer",
  source: "Answers are typed values",
  about: "value",
  say: ({ answer: { value }, label }) =>
    isCellError(value)
      ? {
          found: value.error,
          wanted: "the answer itself",
          message: `${label} shows ${value.error}. Type the answer itself`,
          fix: "Delete the formula and type the answer",
        }
      : null,
});
