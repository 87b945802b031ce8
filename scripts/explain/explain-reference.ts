import type { ReferenceReading, ReferenceRepair } from "../../src/plan/reading.ts";
import { readReference } from "../../src/plan/read-reference.ts";
import type { Explain } from "./explanation.ts";

const REPAIRS: Readonly<Record<ReferenceRepair, string>> = {
  "look-alike": "it holds letters of another alphabet that look like Latin ones",
  "misread-character": "a letter and a digit that look alike were mixed up",
  doubled: "the section or the reference is written twice",
};

function inWords(reading: ReferenceReading, titles: ReadonlyMap<string, string>): string {
  switch (reading.kind) {
    case "action": {
      const why = reading.repairs.map((repair) => REPAIRS[repair]).join(", and ");
      const repaired = why === "" ? "" : ` It is repaired, to be confirmed: ${why}.`;
      const part = reading.part === undefined ? "" : `, part ${reading.part}`;
      return `Read as action ${reading.ref}${part}: ${titles.get(reading.ref) ?? ""}.${repaired}`;
    }
    case "section":
      return `Read as section ${reading.section}, not as an action. An update about it goes to the To place sheet.`;
    case "missing":
      return "Nothing is written here. An update without a reference goes to the To place sheet.";
    case "unknown": {
      const near =
        reading.suggestions.length > 0 ? ` Near it: ${reading.suggestions.join(", ")}.` : "";
      return `No action of the plan has this reference, and nothing is guessed.${near}`;
    }
  }
}

/** How a reference reads in the plan. */
export const explainReference: Explain = (value, { plan }) => {
  const reading = readReference(value, plan);
  const titles = new Map(plan.actions.map(({ ref, title }) => [ref, title]));
  return { text: inWords(reading, titles), json: { input: value, ...reading } };
};
