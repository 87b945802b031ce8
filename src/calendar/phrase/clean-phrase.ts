import { replaceLookAlikes } from "../../text/look-alikes.ts";
import { tidy } from "../../text/tidy.ts";
import type { TimescaleWarning } from "../timescale.ts";
import { repairDigits } from "./repair-digits.ts";

/** A phrase made ready for reading: domain reference 4.2. */
export interface CleanPhrase {
  /** Tidied lines, joined by line feeds. */
  readonly text: string;
  readonly warnings: readonly TimescaleWarning[];
  /** True where a comma, dash or bracket at the end shows that something was cut off. */
  readonly cutOff: boolean;
}

const CONTINUED = /\((?:continued|cont(?:'?d)?\.?)\)/giu;
const BULLET = /^[-*•·▪‣](?= )/u;

function tidyLines(raw: string): string {
  return raw
    .split(/[\r\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => tidy(line).replace(BULLET, "").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function trimEnd(text: string): { readonly text: string; readonly ending: string } {
  let last = text.length;
  while (last > 0 && " ,.?:;(-/\n".includes(text.charAt(last - 1))) last--;
  return { text: text.slice(0, last), ending: text.slice(last) };
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
  return { text: text.trim(), warnings, cutOff: /[,(/-]/u.test(ending) };
}
