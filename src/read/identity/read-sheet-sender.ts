import type { Plan } from "../../plan/plan.ts";
import type { PartnerReading } from "../../plan/reading.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { fold } from "../../text/fold.ts";
import { tidy } from "../../text/tidy.ts";
import type { Answer } from "../cells/answer.ts";
import { answerOf, type PlacedCell } from "../cells/read-answer.ts";
import { placedCells } from "../cells/sheet-lines.ts";
import { cellText } from "../cells/cell-text.ts";
import type { Readings } from "../reading-memory.ts";
import type { SheetScan } from "../scan-return-sheet.ts";
import type { SheetSender } from "./sheet-sender.ts";
import { readLabels } from "./read-labels.ts";
import { partnersNamed, type PartnersNamed } from "./partners-named.ts";

/** What is needed to tell it. */
export interface SheetSenderContext {
  readonly plan: Pick<Plan, "title" | "partners">;
  readonly readings: Pick<Readings, "partner">;
  readonly dateSystem: DateSystem;
}

const LONGEST_TITLE = 140;
/** So short a line beside a name is no sentence about it. */
const SHORT = 60;
const OF_TITLES = /\b(?:updates?|returns?|reports?|progress|response|submission)\b/iu;
const FROM =
  /\b(?:updates?|returns?|reports?|progress|response|submission)\s+(?:from|by)\s*:?\s+([^,;:\u2013\u2014()]{2,80})/iu;

/** Lines above the first table, where titles stand. */
function titlesOf({ sheet, outside, tables }: SheetScan): PlacedCell[] {
  const first = Math.min(...tables.map(({ headingRow }) => headingRow));
  const above = outside.filter(({ row }) => row < first);
  return placedCells(sheet.name, above).filter(({ cell: { value } }) => {
    return typeof value === "string" && tidy(value) !== "" && value.length <= LONGEST_TITLE;
  });
}

function withoutPlan(text: string, title: string): string {
  return title === "" ? text : text.replace(title, " ");
}

/** The one partner that a title names; undefined where none is, or several are. */
function namedIn(text: string, find: PartnersNamed): string | undefined {
  const found = find(text);
  return found.length === 1 ? found[0] : undefined;
}

function known(id: string, { plan }: SheetSenderContext): PartnerReading {
  const written = plan.partners.find((partner) => partner.id === id)?.shortName ?? id;
  return { kind: "known", written, id };
}

/** Who a title says it is from; by a name that nobody knows it is asked about, not passed over. */
function senderIn(
  title: string,
  find: PartnersNamed,
  context: SheetSenderContext,
): PartnerReading | null {
  const text = withoutPlan(tidy(title), context.plan.title);
  const id = OF_TITLES.test(text) || fold(text).length < SHORT ? namedIn(text, find) : undefined;
  if (id !== undefined) return known(id, context);
  const name = FROM.exec(text)?.[1]?.trim() ?? "";
  const reading = name === "" ? null : context.readings.partner(name);
  return reading?.kind === "unknown" || reading?.kind === "doubtful" ? reading : null;
}

/** Who a sheet of updates says it is from, by its own cells alone; null where it does not say. */
export function readSheetSender(scan: SheetScan, context: SheetSenderContext): SheetSender | null {
  const { plan, readings, dateSystem } = context;
  const sheet = scan.sheet.name;
  const named = (placed: PlacedCell, text: string): Answer | null => {
    const answer = answerOf([placed], dateSystem);
    return answer ? { ...answer, value: text, text } : null;
  };
  const { found } = readLabels(sheet, scan.outside, dateSystem);
  const label = found.find((one) => one.label === "partner");
  const [placed] = label?.cells ?? [];
  if (label && placed) {
    const written = label.inline === "" ? cellText(placed.cell, dateSystem) : label.inline;
    const reading = readings.partner(written);
    return { sheet, how: "cell", reading, answer: named(placed, written), byName: false };
  }
  if (scan.tables.length === 0) return null;
  const find = partnersNamed(plan.partners);
  for (const title of titlesOf(scan)) {
    const reading = senderIn(cellText(title.cell, dateSystem), find, context);
    const answer = reading && named(title, reading.written);
    if (reading) return { sheet, how: "sheet title", reading, answer, byName: false };
  }
  const own = namedIn(withoutPlan(sheet, plan.title), find);
  return own === undefined
    ? null
    : { sheet, how: "sheet title", reading: known(own, context), answer: null, byName: true };
}
