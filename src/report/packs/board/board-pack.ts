import type { Pack, PackBlock, PackSection, PackText } from "../../../publish/pack.ts";
import { appendixList, appendixName, appendixSections, type Appendix } from "../appendices.ts";
import { kpiTables } from "../kpi/kpi-tables.ts";
import { packHeader } from "../pack-header.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";
import { paperParagraphs } from "../paper-paragraphs.ts";
import { contributionTable, othersPresent } from "./contribution-table.ts";
import { datasetTable } from "./dataset-table.ts";
import { forwardPlanBlocks } from "./forward-plan.ts";
import { meetingActionsTable } from "./meeting-actions.ts";
import { supportRequests } from "./support-required.ts";

/** Paragraphs with their numbers, as boards quote them: `1.2`. */
function paragraphs(section: number, texts: readonly PackText[]): PackBlock[] {
  return texts.map(({ text, origin }, index) => ({
    kind: "paragraph",
    text: { text: `${section}.${index + 1} ${text}`, origin },
  }));
}

function says(text: string): PackBlock {
  return { kind: "paragraph", text: ownText(text) };
}

function contributions({ master, register: { meetings }, date }: PackInput): PackBlock[] {
  const others = othersPresent(master, meetings, date);
  return [
    { kind: "table", table: contributionTable(master, meetings, date) },
    ...(others.length > 0 ? [{ kind: "list" as const, items: others }] : []),
  ];
}

/** The appendices that the master has something for, in the order in which the body mentions them. */
function appendicesOf(input: PackInput): Appendix[] {
  const { master, register, date } = input;
  const { forwardPlan, meetingActions, datasets, meetings } = register;
  const actions = meetingActionsTable(meetingActions, date);
  const figures = kpiTables(input);
  const table = (entry: PackBlock & { kind: "table" }): PackBlock => entry;
  const all: (Appendix & { readonly isFilled: boolean })[] = [
    {
      id: "forward-plan",
      title: "Forward plan",
      blocks: forwardPlanBlocks(forwardPlan),
      isFilled: forwardPlan.length > 0,
    },
    {
      id: "meeting-actions",
      title: "Meeting actions carried forward",
      blocks: [table({ kind: "table", table: actions })],
      isFilled: actions.rows.length > 0,
    },
    {
      id: "indicators",
      title: "Key performance indicators (KPIs)",
      blocks: figures.map((one) => table({ kind: "table", table: one })),
      isFilled: figures.length > 0,
    },
    {
      id: "datasets",
      title: "Dataset register",
      blocks: [table({ kind: "table", table: datasetTable(datasets) })],
      isFilled: datasets.length > 0,
    },
    {
      id: "contributions",
      title: "Contributions by partner",
      blocks: contributions(input),
      isFilled: master.replies.some(({ round }) => round <= date) || meetings.length > 0,
    },
  ];
  return all.filter(({ isFilled }) => isFilled);
}

function see(appendices: readonly Appendix[], id: string, sentence: string): PackBlock[] {
  const isThere = appendices.some((appendix) => appendix.id === id);
  return isThere ? [says(`${sentence} ${appendixName(appendices, id)}.`)] : [];
}

function briefUpdate(input: PackInput, appendices: readonly Appendix[]): PackBlock[] {
  const typed = paperParagraphs(input.register, "board", "Brief update");
  return [
    ...(typed.length > 0 ? paragraphs(1, typed) : [says("No update has been written yet.")]),
    ...see(appendices, "forward-plan", "What is planned, and which aims it serves, is in"),
    ...see(appendices, "meeting-actions", "What earlier meetings asked for is in"),
    ...see(appendices, "indicators", "The figures, against targets and comparators, are in"),
  ];
}

function challenges(input: PackInput, appendices: readonly Appendix[]): PackBlock[] {
  const typed = paperParagraphs(input.register, "board", "Key challenge");
  return [
    ...(typed.length > 0 ? paragraphs(2, typed) : [says("No key challenge has been written yet.")]),
    ...see(appendices, "contributions", "Returns and attendance of each partner are in"),
  ];
}

function support(input: PackInput, appendices: readonly Appendix[]): PackBlock[] {
  const typed = paperParagraphs(input.register, "board", "Support required");
  const requests = supportRequests(input).flatMap(({ heading, items }): PackBlock[] => [
    { kind: "heading", text: ownText(heading) },
    { kind: "list", items },
  ]);
  const nothing = typed.length + requests.length === 0;
  return [
    ...paragraphs(3, typed),
    ...(nothing ? [says("No support is asked for.")] : requests),
    ...see(appendices, "datasets", "Every dataset that was asked for is in"),
  ];
}

/**
 * The paper for a partnership board: brief update, key challenges, support required, and the list of
 * appendices, which follow. Domain reference 2.4.
 */
export function boardPack(input: PackInput): Pack {
  const appendices = appendicesOf(input);
  const sections: PackSection[] = [
    { id: "brief-update", heading: "1. Brief Update", blocks: briefUpdate(input, appendices) },
    { id: "key-challenges", heading: "2. Key Challenges", blocks: challenges(input, appendices) },
    { id: "support", heading: "3. Support required", blocks: support(input, appendices) },
    {
      id: "appendices",
      heading: "4. List of Appendices",
      blocks: [{ kind: "list", items: appendixList(appendices) }],
    },
    ...appendixSections(appendices),
  ];
  const header = packHeader(input, "board", `${input.master.plan.title}: report to the board`);
  return { ...header, onePage: false, sections };
}
