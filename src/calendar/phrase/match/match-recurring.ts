import type { Match, Matcher } from "../pieces/pieces.ts";
import { isText } from "../pieces/pieces.ts";
import { cardinalOf, ordinalAt } from "../pieces/number-words.ts";
import { monthNamed } from "../words/spelling.ts";
import type { Token } from "../words/tokens.ts";

const HOW_OFTEN = (
  "daily weekly fortnightly monthly quarterly termly annually annual yearly biannually biannual " +
  "biennial biennially recurring regularly periodically"
).split(" ");
const EVERY = ["every", "each", "per", "a"];
const UNITS = ["day", "week", "fortnight", "month", "quarter", "term", "year", "half"];
const isUnit = (token: Token | undefined): boolean =>
  token !== undefined &&
  (UNITS.includes(token.text) || UNITS.includes(token.text.replace(/s$/u, "")));

const found = (next: number): Match => ({ next, pieces: [{ type: "mark", mark: "recurring" }] });

/** `every`, then a count, an ordinal, "other" or nothing, then a unit of time or a month. */
function matchEvery(tokens: readonly Token[], at: number): Match | undefined {
  const ordinal = ordinalAt(tokens, at + 1);
  const counted =
    cardinalOf(tokens[at + 1]) !== undefined || isText(tokens[at + 1], "other", "few");
  const unitAt = ordinal ? ordinal.next : counted ? at + 2 : at + 1;
  const month = monthNamed(tokens[unitAt]?.text ?? "") !== undefined;
  return isUnit(tokens[unitAt]) || month ? found(unitAt + 1) : undefined;
}

/** `Every six months`, `quarterly`, `6-monthly`, `bi-annually`, `twice a year`, `once per term`. */
export const matchRecurring: Matcher = (tokens, at) => {
  const text = tokens[at]?.text ?? "";
  if (HOW_OFTEN.includes(text)) return found(at + 1);
  if (text === "every" || text === "each") return matchEvery(tokens, at);
  const counted =
    cardinalOf(tokens[at]) !== undefined ||
    text === "bi" ||
    text === "half" ||
    text === "once" ||
    text === "twice";
  if (!counted) return undefined;
  const next = isText(tokens[at + 1], "-", "times") ? at + 2 : at + 1;
  if (HOW_OFTEN.includes(tokens[next]?.text ?? "")) return found(next + 1);
  const times = text === "once" || text === "twice" || isText(tokens[at + 1], "times");
  return times && isText(tokens[next], ...EVERY) && isUnit(tokens[next + 1])
    ? found(next + 2)
    : undefined;
};

/** `6 months`, `two years`, `28-34 weeks`: a length of time that begins nowhere. */
export const matchDuration: Matcher = (tokens, at) => {
  const run = /^\d{1,3}(?:-\d{1,3})?$/u.test(tokens[at]?.text ?? "");
  if (!run && cardinalOf(tokens[at]) === undefined) return undefined;
  const unit = isText(tokens[at + 1], "-") ? at + 2 : at + 1;
  return isUnit(tokens[unit])
    ? { next: unit + 1, pieces: [{ type: "mark", mark: "duration" }] }
    : undefined;
};
