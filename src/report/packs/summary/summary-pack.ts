import type { Pack } from "../../../publish/pack.ts";
import { planGroups } from "../actions/plan-groups.ts";
import { trackedActions } from "../actions/tracked-actions.ts";
import { packHeader } from "../pack-header.ts";
import type { PackInput } from "../pack-input.ts";
import { decisionsSection } from "./decisions-section.ts";
import { openingSection } from "./opening-section.ts";
import { redSection } from "./red-section.ts";
import { shorten, shortenText } from "./shorten.ts";

/** The lines of the header that fit on a page with everything else. */
const HEADER_LINES = new Set(["Committee", "Date of meeting"]);
const LONGEST_TITLE = 90;
const LONGEST_LINE = 75;

/**
 * One side of A4 for a chair: what the plan is, how it is rated, what is Red and why, what is complete,
 * who replied, what is to be decided. Every length is bounded, whatever the plan's size; `…` marks what
 * was cut, and the progress pack has it in full.
 */
export function summaryPack(input: PackInput): Pack {
  const { plan } = input.master;
  const tracked = trackedActions(input);
  const groups = planGroups(tracked, plan.sections);
  const header = packHeader(input, "summary", `Summary of ${plan.title}`);
  const title = shorten(header.title, LONGEST_TITLE);
  return {
    ...header,
    title,
    fullTitle: header.title,
    details: header.details
      .filter(({ label }, index, lines) => {
        const first = lines.findIndex((line) => line.label === label);
        return HEADER_LINES.has(label) && first === index;
      })
      .map(({ label, text }) => ({ label, text: shortenText(text, LONGEST_LINE) })),
    onePage: true,
    sections: [
      openingSection(input, title, tracked, groups),
      redSection(tracked),
      decisionsSection(input),
    ],
  };
}
