import { partnerAnswers } from "../../partner-answer.ts";
import { quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A partner's name that probably, not surely, means a partner of the plan. */
export const doubtfulPartner: Rule = {
  code: "doubtful-partner",
  severity: "query",
  title: "The partner's name may mean a partner of the list",
  source: "Partners and their names",
  about: "value",
  check: (context) =>
    partnerAnswers(context).flatMap(({ reading, place }) => {
      if (reading.kind !== "doubtful") return [];
      const name = context.plan.partners.find(({ id }) => id === reading.id)?.name ?? reading.id;
      return [
        {
          ...place,
          found: quoted(reading.written),
          wanted: name,
          message: `Partner "${quoted(reading.written)}" is read as ${name}. Confirm or change it`,
          fix: `Confirm ${name} or write the partner's full name`,
        },
      ];
    }),
};
