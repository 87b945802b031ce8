import { toA1 } from "../../../workbook/address.ts";
import { placeOf, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A row names no partner, below one that does: the name above is taken (faults A7). */
export const partnerFromAbove: Rule = {
  code: "partner-from-above",
  severity: "query",
  title: "The partner is taken from the row above",
  source: "Partners and their names",
  about: "value",
  check: ({ rows }) =>
    rows.flatMap((answered) => {
      const { partner, partnerAbove } = answered.row;
      if (!partnerAbove) return [];
      const name = quoted(partner.written);
      return [
        {
          ...placeOf(answered, "partner"),
          cells: [toA1(partnerAbove)],
          found: "an empty cell",
          wanted: "the partner who sends this row",
          message: `This row names no partner, so it is read as from ${name}, the name above it. Confirm, or write the partner's name`,
          fix: "Confirm, or write the partner's name",
        },
      ];
    }),
};
