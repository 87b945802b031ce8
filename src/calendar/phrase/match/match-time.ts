import { isText, type Matcher } from "../pieces/pieces.ts";

const HALF_DAYS = ["am", "pm"];
const TWO_DIGITS = /^\d{2}$/u;

/** `17:00`, `9.30am`, `5pm`, `noon`. Midnight written out adds nothing to a day. */
export const matchTime: Matcher = (tokens, at) => {
  const text = tokens[at]?.text ?? "";
  if (text === "noon" || text === "midday") {
    return { next: at + 1, pieces: [{ type: "mark", mark: "time" }] };
  }
  if (!/^\d{1,2}(?:\.\d{2})?$/u.test(text)) return undefined;
  const minutes = tokens[at + 2]?.text ?? "";
  const clock = isText(tokens[at + 1], ":") && TWO_DIGITS.test(minutes);
  let next = clock ? at + 3 : at + 1;
  const seconds = clock && isText(tokens[next], ":") ? (tokens[next + 1]?.text ?? "") : "";
  if (TWO_DIGITS.test(seconds)) next += 2;
  const named = isText(tokens[next], ...HALF_DAYS);
  if (!clock && !named) return undefined;
  if (named) next += 1;
  const midnight = !named && Number(text) + Number(minutes) + Number(seconds) === 0;
  return { next, pieces: [midnight ? { type: "glue" } : { type: "mark", mark: "time" }] };
};
