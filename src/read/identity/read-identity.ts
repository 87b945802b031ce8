import { readDay } from "../../calendar/read-day.ts";
import type { TimescaleContext } from "../../calendar/timescale.ts";
import { isDateFormat } from "../../workbook/serial-date.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import type { HeadingDate } from "../headings/heading-date.ts";
import type { IdentityLabel } from "../words/identity-words.ts";
import { answerOf } from "../cells/read-answer.ts";
import type { Readings } from "../reading-memory.ts";
import type { Answer } from "../cells/answer.ts";
import type { ReturnIdentity } from "../return.ts";
import type { ReturnTable } from "../rows/return-table.ts";
import { titledRound, type RoundTitle } from "./round-title.ts";
import type { NamedValue } from "../sheets/template-sheets.ts";

const LABEL_OF_NAME: Readonly<Record<NamedValue["key"], IdentityLabel>> = {
  plan: "plan",
  partner: "partner",
  round: "round",
  due: "other",
  version: "version",
  nothing: "nothing",
};

/** Labelled values, those that defined names find before those that labels find. */
export function withNamedValues(
  labelled: ReadonlyMap<IdentityLabel, Answer>,
  named: readonly NamedValue[],
  system: DateSystem,
): Map<IdentityLabel, Answer> {
  const values = new Map(labelled);
  for (const { key, sheet, address, cell } of named) {
    const answer = cell && answerOf([{ sheet, row: address.row, cell, heading: null }], system);
    if (answer) values.set(LABEL_OF_NAME[key], answer);
  }
  return values;
}

function dated(table: ReturnTable): HeadingDate | undefined {
  return table.date?.day == null ? undefined : table.date;
}

/** The date that a heading gives, as the answer of the heading's cell. */
function headingAnswer(table: ReturnTable): Answer {
  const update = table.columns.find(({ field }) => field === "action-taken");
  const address = update?.address ?? { row: table.headingRow, column: 0 };
  const written = table.date?.written ?? "";
  return {
    value: written,
    text: written,
    sources: [{ sheet: table.sheet, address, heading: update?.text ?? null }],
  };
}

function titleAnswer({ placed, date: { written } }: RoundTitle): Answer {
  const { sheet, row, cell } = placed;
  const address = { row, column: cell.column };
  return { value: written, text: written, sources: [{ sheet, address, heading: null }] };
}

/**
 * Who the return is from and for, from its labelled cells; the round also from the latest dated heading,
 * or else from a title outside the tables.
 */
export function readIdentity(
  values: ReadonlyMap<IdentityLabel, Answer>,
  tables: readonly ReturnTable[],
  titles: readonly RoundTitle[],
  readings: Readings,
  dates: TimescaleContext,
): ReturnIdentity {
  const partner = values.get("partner") ?? null;
  const labelled = values.get("round");
  const labelledDay = labelled && dayOf(labelled, dates);
  const latest = tables.reduce<ReturnTable | undefined>((best, table) => {
    const day = dated(table)?.day ?? "";
    return day > (best?.date?.day ?? "") ? table : best;
  }, undefined);
  const title = titledRound(titles);
  const unlabelled = latest ? headingAnswer(latest) : title && titleAnswer(title);
  return {
    plan: values.get("plan") ?? null,
    partner,
    partnerReading: readings.partner(partner?.text ?? ""),
    round: labelled ?? unlabelled ?? null,
    roundDay: labelledDay ?? latest?.date?.day ?? title?.date.day ?? null,
    templateVersion: values.get("version") ?? null,
  };
}

/** The same, from the partner that the row of a nil return names, where nothing else says who sends it. */
export function withPartner(
  identity: ReturnIdentity,
  partner: Answer | null,
  readings: Readings,
): ReturnIdentity {
  if (identity.partner || !partner) return identity;
  return { ...identity, partner, partnerReading: readings.partner(partner.text) };
}

function dayOf(answer: Answer, dates: TimescaleContext): string | null {
  const value = typeof answer.value === "number" ? answer.value : answer.text;
  return readDay(value, { ...dates, isDateFormat: isDateFormat(answer.format) }).day;
}
