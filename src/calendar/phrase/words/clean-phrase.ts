import { replaceLookAlikes } from "../../../text/look-alikes.ts";
import { tidy } from "../../../text/tidy.ts";
import type { TimescaleWarning } from "../../timescale.ts";
import { repairDigits } from "./repair-digits.ts";
import { MONTH_START } from "./spelling.ts";

/** A phrase made ready for reading: domain reference 4.2. */
export interface CleanPhrase {
  /** Tidied lines, joined by line feeds. */
  readonly text: string;
  readonly warnings: readonly TimescaleWarning[];
  /** A comma at the end, which tells of a lost year; a dash or an open bracket, which of something lost. */
  readonly cutOff: "comma" | "middle" | null;
}

const CONTINUED = /\((?:continued|cont(?:'?d)?\.?)\)/giu;
const BULLET = /^[-*•·▪‣](?= )/u;

const RUNS_ON =
  /(?:^|[\s(])(?:years?|yrs?|quarter|week|commencing|ending|financial|fy|of|by|the|start|end|early|mid|late|before|after|from|until|to|and)$|[-/&(]$/iu;
const DAY_AT_END = /(?:^|\s)\d{1,2}(?:st|nd|rd|th)?$/iu;

/** A line that stops in the middle of an expression goes on in the next: the cell was too narrow. */
function lineBreak(before: string, line: string): string {
  const ending = before.slice(-20);
  const day = DAY_AT_END.test(ending) && MONTH_START.test(line);
  return day || RUNS_ON.test(ending) ? " " : "\n";
}

function tidyLines(raw: string): string {
  return raw
    .split(/[\r\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => tidy(line).replace(BULLET, "").trim())
    .filter((line) => line !== "")
    .reduce((text, line) => (text === "" ? line : `${text}${lineBreak(text, line)}${line}`), "");
}

function trimEnd(text: string): { readonly text: string; readonly ending: string } {
  let last = text.length;
  while (last > 0 && " ,.?:;(-/\n".includes(text.charAt(last - 1))) last--;
  return { text: text.slice(0, last), ending: text.slice(last) };
}

function cutOffBy(ending: string): CleanPhrase["cutOff"] {
  if (/[(/-]/u.test(ending)) return "middle";
  return ending.includes(",") ? "comma" : null;
}

/** Repairs what only looks different, and says what was repaired where that alters the meaning. */
export function cleanPhrase(raw: string): CleanPhrase {
  const warnings: TimescaleWarning[] = [];
  const latin = replaceLookAlikes(tidyLines(raw).replace(CONTINUED, " "));
  if (latin.changed) warnings.push("homoglyph");
  const repaired = repairDigits(latin.text);
  if (repaired.changed) warnings.push("ocr");
  const { text, ending } = trimEnd(repaired.text);
  if (ending.includes("?")) warnings.push("uncertain");
  return { text: text.trim(), warnings, cutOff: cutOffBy(ending) };
}
