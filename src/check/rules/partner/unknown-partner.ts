import { inWords } from "../../field-words.ts";
import { partnerAnswers } from "../../partner-answer.ts";
import { quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A partner's name that the plan does not know. */
export const unknownPartner: Rule = {
  code: "unknown-partner",
  severity: "error",
  title: "The partner is not in the list",
  source: "Partners and their names",
  about: "value",
  check: (context) => {
    const fullName = new Map(context.plan.partners.map(({ shortName, name }) => [shortName, name]));
    return partnerAnswers(context).flatMap(({ reading, place }) => {
      if (reading.kind !== "unknown") return [];
      const offers = reading.suggestions.map((short) => fullName.get(short) ?? short);
      const select =
        offers.length > 0
          ? `Select ${inWords(offers, "or")} or add it`
          : "Select it from the list or add it";
      return [
        {
          ...place,
          found: quoted(reading.written),
          wanted: offers.length > 0 ? inWords(offers, "or") : "a partner of the plan",
          message: `Partner "${quoted(reading.written)}" is not in the list. ${select}`,
          fix: select,
        },
      ];
    });
  },
};
