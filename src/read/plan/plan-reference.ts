import { replaceLookAlikes } from "../../text/look-alikes.ts";
import { tidy } from "../../text/tidy.ts";

/** A reference cell of a plan, and the reference it was understood as. */
export interface PlanReference {
  readonly ref: string;
  readonly written: string;
  /** True where a letter or digit had to be taken for another. */
  readonly repaired: boolean;
}

const LETTERED = /^(\d{1,2})([a-z])$/u;
const RECOMMENDATION = /^r([0-9o]{1,3})$/u;
/** Other councils' letters first: `A1`, `HS12`, `A1b`, `A1.2`, `A-1`. */
const PREFIXED = /^([a-z]{1,3})[-./]?(\d{1,3})([a-z]|[.]\d{1,3})?$/u;
const LABEL = /^(?:action|reference|ref|no)[.]?(?=[a-z]{0,3}\d)/u;
const NUMBERED = /^\d{1,3}(?:[.]\d{1,3}){0,2}$/u;

/** The reference that would follow: `3k` → `3l`. */
function nextOf(previous: string | undefined): string | undefined {
  const match = LETTERED.exec(previous ?? "");
  if (!match) return undefined;
  const [, number = "", letter = ""] = match;
  return letter === "z" ? undefined : `${number}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

function confusable(text: string): string {
  return text.replaceAll("l", "1").replaceAll("o", "0");
}

/** `a1` → `A1`: the letters in front are capitals, as plans print them. */
function prefixed(text: string): string | undefined {
  const match = PREFIXED.exec(text);
  if (!match) return undefined;
  const [, letters = "", number = "", rest = ""] = match;
  return `${letters.toUpperCase()}${number}${rest}`;
}

/**
 * Reads the reference cell of a plan: `1A)` is 1a, `RO1` is R01, `b2` is B2. Digits that print like the reference
 * due next are that reference, as `31` after 3k is 3l (domain reference 1.11 I02). Undefined where it is none.
 */
export function readPlanReference(
  written: string,
  previous: string | undefined,
): PlanReference | undefined {
  const latin = replaceLookAlikes(tidy(written));
  const text = latin.text
    .toLowerCase()
    .replace(/[\s():]+|[.]$/gu, "")
    .replace(LABEL, "");
  const expected = nextOf(previous);
  const lettered = LETTERED.test(text.replace(".", ""));
  if (lettered) return { ref: text.replace(".", ""), written, repaired: latin.changed };
  if (expected !== undefined && text !== "" && confusable(text) === confusable(expected)) {
    return { ref: expected, written, repaired: true };
  }
  const recommendation = RECOMMENDATION.exec(text)?.[1];
  if (recommendation !== undefined) {
    const repaired = latin.changed || recommendation.includes("o");
    return { ref: `R${recommendation.replaceAll("o", "0")}`, written, repaired };
  }
  const ref = prefixed(text) ?? (NUMBERED.test(text) ? text : undefined);
  return ref === undefined ? undefined : { ref, written, repaired: latin.changed };
}

/** The section in a reference: `3` of 3l and of 3.2, `B` of B2; null where it has none, as R01. */
export function sectionOfReference(ref: string): string | null {
  if (RECOMMENDATION.test(ref.toLowerCase())) return null;
  return /^(\d{1,2}(?=[a-z]|[.]\d)|[A-Z]{1,3}(?=\d))/u.exec(ref)?.[1] ?? null;
}
