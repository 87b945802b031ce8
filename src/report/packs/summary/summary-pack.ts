import type { Pack } from "../../../publish/pack.ts";
import { planGroups, type PlanGroup } from "../actions/plan-groups.ts";
import { trackedActions, type TrackedAction } from "../actions/tracked-actions.ts";
import { packHeader } from "../pack-header.ts";
import type { PackInput } from "../pack-input.ts";
import { decisionsSection } from "./decisions-section.ts";
import { openingSection } from "./opening-section.ts";
import { fitsOnePage } from "./page-height.ts";
import { redSection } from "./red-section.ts";
import { ROOMS, type Room } from "./room.ts";
import { shorten } from "../../../text/shorten.ts";
import { shortenText } from "./shorten-text.ts";

/** The lines of the header that fit on a page with everything else. */
const HEADER_LINES = new Set(["Committee", "Date of meeting"]);

function packIn(
  room: Room,
  input: PackInput,
  tracked: readonly TrackedAction[],
  groups: readonly PlanGroup[],
): Pack {
  const header = packHeader(input, "summary", `Summary of ${input.master.plan.title}`);
  const title = shorten(header.title, room.title);
  return {
    ...header,
    title,
    fullTitle: header.title,
    details: header.details
      .filter(({ label }, index, lines) => {
        const first = lines.findIndex((line) => line.label === label);
        return HEADER_LINES.has(label) && first === index;
      })
      .map(({ label, text }) => ({ label, text: shortenText(text, room.line) })),
    onePage: true,
    sections: [
      openingSection(input, { packTitle: title, tracked, groups }, room),
      redSection(input, tracked, room),
      decisionsSection(input),
    ],
  };
}

/**
 * One side of A4 for a chair: what the plan is, how it is rated, what is Red and why, what is complete,
 * who replied, what is to be decided. Texts are whole where there is room for them; every length is
 * bounded, whatever the plan's size; `…` marks what was cut, and the progress pack has it in full.
 */
export function summaryPack(input: PackInput): Pack {
  const tracked = trackedActions(input);
  const groups = planGroups(tracked, input.master.plan.sections);
  let pack: Pack | null = null;
  for (const room of ROOMS) {
    pack = packIn(room, input, tracked, groups);
    if (fitsOnePage(pack)) break;
  }
  if (pack === null) throw new RangeError("A summary has no room at all");
  return pack;
}
