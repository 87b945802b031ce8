import { parseTimescale } from "../../../calendar/parse-timescale.ts";
import { isDateFormat } from "../../../workbook/serial-date.ts";
import type { Cell } from "../../../workbook/workbook.ts";

const LONGEST = 70;
const MAY_BE_DATE =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|term|ongoing|on-going|continu|annual|year|month|week|quarter|tb[cad]|immediate|asap|short|medium|long/iu;
const VAGUE =
  /^(?:immediate(?:ly)?|asap|as soon as possible|now|short|medium|long|within|\d+ ?(?:-|to)? ?\d* ?(?:days?|weeks?|months?|years?)|term time)\b/iu;
/** Numbers and references that a lenient reader takes for dates: `14`, `1.10`, `2024/25-07`. */
const NO_DATE = /^\d{1,3}$|^\d{1,2}[.]\d{1,3}$|^20\d\d\/\d\d[-/.]\d{1,3}$/u;
/** A text that lacks its year must name a time of it: `IA24/01-1` is a reference. */
const NAMES_TIME =
  /(?:^|[^\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|term|q[1-4]|quarter|h[12]|christmas|easter|half)|\d\s*(?:st|nd|rd|th)\b/iu;
/** Only to see whether a text is a date: any plan would do. */
const ANY_PLAN = { planStart: "2020-04-01", planYears: 10 } as const;

/** Words that stand in a date, however it is written. */
const TIME_WORD =
  /^(?:by|end|ends?|the|of|in|to|from|until|till|before|after|during|within|and|or|at|on|for|from|early|mid|late|start|starting|beginning|then|thereafter|each|every|per|first|second|third|last|next|phase|stage|part|draft|final|review|reviewed|complete|completed|target|plan|year|years|yr|yrs|month|months|monthly|week|weeks|weekly|day|days|quarter|quarters|quarterly|qtr|half|term|terms|annual|annually|academic|financial|calendar|fy|q\d|h\d|y\d|ongoing|on|going|continuous|continuing|continual|tbc|tba|tbd|be|confirmed|agreed|immediate|immediately|asap|soon|as|possible|now|short|medium|long|spring|summer|autumn|winter|christmas|easter|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|mon\p{L}*|tues\p{L}*|wed\p{L}*|thur\p{L}*|fri\p{L}*|st|nd|rd|th|\p{L})$/iu;
const MOST_OTHER_WORDS = 4;

/** True for a text that is a date with few words beside it; a sentence that names a month is none. */
function isMostlyTime(text: string): boolean {
  const words = text.match(/\p{L}+\d?/gu) ?? [];
  const others = words.filter((word) => !TIME_WORD.test(word)).length;
  const [first = ""] = words;
  return (
    others === 0 || (others <= MOST_OTHER_WORDS && (TIME_WORD.test(first) || /^\W*\d/u.test(text)))
  );
}

/** True for a text that says when, however roughly: a day, a month, a term, "Ongoing", "TBC", "Short term". */
export function isDateText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST || !MAY_BE_DATE.test(trimmed)) return false;
  if (NO_DATE.test(trimmed) || !isMostlyTime(trimmed)) return false;
  if (VAGUE.test(trimmed)) return true;
  const { kind, warnings } = parseTimescale(trimmed, ANY_PLAN);
  if (kind === "unparsed")
    return (
      (warnings.includes("missing_year") && NAMES_TIME.test(trimmed)) ||
      warnings.includes("not_real_date")
    );
  return kind !== "empty" && kind !== "status";
}

/** True for a number that its cell shows as a date. */
export function isDateCell({ value, format }: Pick<Cell, "value" | "format">): boolean {
  return typeof value === "number" && isDateFormat(format) && value > 366;
}
