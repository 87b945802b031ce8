import { longDay } from "../../../calendar/iso-day.ts";
import type { Pack, PackDetail, PackSection } from "../../../publish/pack.ts";
import {
  trackRecommendations,
  type TrackedRecommendation,
} from "../../../rate/category/tracked-recommendation.ts";
import { appendixList, appendixSections, type Appendix } from "../appendices.ts";
import { packHeader } from "../pack-header.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";
import { paperParagraphs } from "../paper-paragraphs.ts";
import { concludedItems, type ConcludedRecommendation } from "./concluded-items.ts";
import { trackedItems } from "./tracked-items.ts";
import { trackingProcess } from "./tracking-process.ts";
import { trackingPurpose } from "./tracking-purpose.ts";

function concludedOf(tracked: TrackedRecommendation): ConcludedRecommendation[] {
  return tracked.concluded === null ? [] : [{ tracked, row: tracked.concluded }];
}

/** The last report before this one, of whichever recommendation. */
function lastTracked(tracked: readonly TrackedRecommendation[]): PackDetail {
  const last = tracked.reduce((latest, { previous }) => {
    const day = previous?.date ?? "";
    return day > latest ? day : latest;
  }, "");
  const text = last === "" ? "Not tracked before" : longDay(last);
  return { label: "Date progress last tracked", text: ownText(text) };
}

function backgroundPapers({ register }: PackInput): PackSection[] {
  const items = paperParagraphs(register, "scrutiny", "Background paper");
  if (items.length === 0) return [];
  return [{ id: "background", heading: "Background papers", blocks: [{ kind: "list", items }] }];
}

/**
 * The tracking report for a scrutiny committee: purpose, list of appendices, the tracking process, the
 * recommendations that are being tracked with their evidence, and those concluded. Each recommendation
 * stands in one appendix. Domain reference 2.3.
 */
export function scrutinyPack(input: PackInput): Pack {
  const { master, register, date } = input;
  const { partners, title } = master.plan;
  const tracked = trackRecommendations(master, register, date);
  const open = tracked.filter(({ concluded }) => concluded === null);
  const concluded = tracked.flatMap(concludedOf);
  const appendices: readonly Appendix[] = [
    { id: "tracking-process", title: "The tracking process", blocks: trackingProcess() },
    {
      id: "tracked-items",
      title: "Progress with recommendations",
      blocks: trackedItems(open, partners),
    },
    {
      id: "concluded-items",
      title: "Concluded recommendations",
      blocks: concludedItems(concluded, partners),
    },
  ];
  const counts = {
    open: open.length,
    concluded: concluded.length,
    queried: open.filter(({ queries }) => queries.length > 0).length,
    withoutRow: open.filter(({ row }) => row === null).map(({ action }) => action.ref),
  };
  const header = packHeader(input, "scrutiny", `${title}: tracking report`);
  const list = { kind: "list" as const, items: appendixList(appendices) };
  return {
    ...header,
    details: [...header.details, lastTracked(tracked)],
    onePage: false,
    sections: [
      {
        id: "purpose",
        heading: "Purpose of this report",
        blocks: trackingPurpose(input, appendices, counts),
      },
      { id: "appendices", heading: "Appendices", blocks: [list] },
      ...backgroundPapers(input),
      ...appendixSections(appendices),
    ],
  };
}
