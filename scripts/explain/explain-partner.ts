import type { Partner } from "../../src/plan/plan.ts";
import type { PartnerReading } from "../../src/plan/reading.ts";
import { readPartner } from "../../src/plan/read-partner.ts";
import type { Explain } from "./explanation.ts";

function inWords(reading: PartnerReading, partners: readonly Partner[]): string {
  const nameOf = (id: string): string => partners.find((entry) => entry.id === id)?.name ?? id;
  switch (reading.kind) {
    case "known":
      return `Read as ${nameOf(reading.id)}.`;
    case "doubtful":
      return `Perhaps ${nameOf(reading.id)}. A person must say so: it is asked about, never assumed.`;
    case "to-be-confirmed":
      return "Nobody is named yet.";
    case "missing":
      return "Nothing is written here.";
    case "unknown": {
      const near =
        reading.suggestions.length > 0 ? ` Near it: ${reading.suggestions.join(", ")}.` : "";
      return `Nobody in the plan is called so.${near} A merge asks once, in the Partners sheet, and remembers the answer.`;
    }
  }
}

/** How a partner's name reads in the plan. */
export const explainPartner: Explain = (value, { plan }) => {
  const reading = readPartner(value, plan.partners);
  return { text: inWords(reading, plan.partners), json: { input: value, ...reading } };
};
