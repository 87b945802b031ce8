import { MONTH_START } from "./spelling.ts";

const NUMBER_LIKE = /^(?=.*\d)(?=.*[lIOo|])[\dlIOo|./-]+$/u;
const DATE_OR_YEARS =
  /^(?:(?:19|20)\d{2}(?:[/-](?:\d{2}|\d{4}))?|\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2}|\d{2}\/\d{2})$/u;
const QUARTER = /^(q)[lI|]$/iu;

const asDigits = (text: string): string => text.replace(/[lI|]/gu, "1").replace(/[Oo]/gu, "0");

function repairChunk(chunk: string, before: string, after: string): string {
  const quarter = QUARTER.exec(chunk);
  if (quarter) return `${quarter[1] ?? ""}1`;
  if (/^[lI|]$/u.test(chunk) && /^(?:years?|yrs?|quarter|q)$/iu.test(before)) return "1";
  if (!NUMBER_LIKE.test(chunk)) return chunk;
  const digits = asDigits(chunk);
  const day = /^[0-3]?\d$/u.test(digits) && MONTH_START.test(after);
  const planYears = /^\d-\d$/u.test(digits) && /^(?:years?|yrs?)$/iu.test(before);
  return day || planYears || DATE_OR_YEARS.test(digits) ? digits : chunk;
}

/**
 * Reads `l`, `I` as 1 and `O` as 0 inside a number, as scanned papers confuse them, and only where the
 * result is a year, a year pair, a date or a quarter: `2Ol9/20` is 2019/20 (domain reference 4.2).
 * The text keeps its length.
 */
export function repairDigits(text: string): { readonly text: string; readonly changed: boolean } {
  const chunks = text.split(/([\s,;:()?]+|-(?=\s)|(?<=\d{4}\/\d{2})-)/u);
  const words = chunks.map((chunk, index) =>
    index % 2 === 1 ? chunk : repairChunk(chunk, chunks[index - 2] ?? "", chunks[index + 2] ?? ""),
  );
  const repaired = words.join("");
  return { text: repaired, changed: repaired !== text };
}
