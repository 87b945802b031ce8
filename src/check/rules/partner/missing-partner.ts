import { WHOLE_FILE } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Neither the file, nor its rows, nor who runs the check says who reports. */
export const missingPartner: Rule = {
  code: "missing-partner",
  severity: "query",
  title: "Nothing says which partner reports",
  source: "Partners and their names",
  about: "form",
  check: ({ return: { identity, rows: all, kpiRows }, partner, rows }) => {
    const named = [identity.partnerReading, ...all.map((row) => row.partner)];
    if (partner !== null || rows.length + kpiRows.length === 0) return [];
    if (named.some(({ kind }) => kind !== "missing")) return [];
    return [
      {
        ...WHOLE_FILE,
        found: "no partner",
        wanted: "the partner's name",
        message: "Enter the partner who sends this return",
        fix: "Write the partner's name in the Partner cell or in a Stakeholder column",
      },
    ];
  },
};
