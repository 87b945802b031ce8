import { replaceLookAlikes } from "../../../text/look-alikes.ts";
import { tidy } from "../../../text/tidy.ts";
import { isReferenceLike } from "../cells/reference-cues.ts";

/** A reference as it is printed, and what had to be mended to read it so. */
export interface WrittenReference {
  readonly ref: string;
  readonly repair: "look-alike" | "misread" | "lost-zero" | null;
}

/** As published, without what only sets it apart from the words after it: `1.`, `2)`, `Ref:`. */
function bare(text: string): string {
  const trimmed = text.replace(/[.:]+$/u, "").trim();
  return /^[^()]*\)$/u.test(trimmed) ? trimmed.slice(0, -1).trim() : trimmed;
}

/** The reference that follows in order: `3k` → `3l`, `1.9` → `1.10`, `A-09` → `A-10`. */
export function nextReference(reference: string): string | undefined {
  const numbered = /^(.*?)(\d+)$/su.exec(reference);
  if (numbered) {
    const [, front = "", digits = ""] = numbered;
    return `${front}${String(Number(digits) + 1).padStart(digits.length, "0")}`;
  }
  const lettered = /^(.*?)([a-y])$/isu.exec(reference);
  if (!lettered) return undefined;
  const [, front = "", letter = ""] = lettered;
  return `${front}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

function confusable(text: string): string {
  return text.toLowerCase().replaceAll("l", "1").replaceAll("o", "0").replaceAll("i", "1");
}

/**
 * A number that Excel made of a reference lost its last zero: 1.1 after 1.9 is 1.10. Only where 1.1 is
 * taken and the one before it asks for it.
 */
function lostZero(
  ref: string,
  expected: string | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  if (expected === undefined || !/^\d+[.]\d*[1-9]$/u.test(ref) || !taken.has(ref)) return undefined;
  return expected !== ref && /^\d+[.]\d+0$/u.test(expected) && Number(expected) === Number(ref)
    ? expected
    : undefined;
}

/**
 * A digit that prints like the letter due next is that letter, as `31` after 3k is 3l; `RO1` is R01
 * (domain reference 1.5). Only where nothing else has that reference.
 */
function misread(
  ref: string,
  expected: string | undefined,
  all: ReadonlySet<string>,
): string | undefined {
  if (/^r[\do]*o[\do]*$/iu.test(ref)) return ref.replace(/o/giu, "0");
  if (expected === undefined || all.has(expected) || expected === ref) return undefined;
  return /[a-z]$/iu.test(expected) && /^\d+$/u.test(ref) && confusable(expected) === confusable(ref)
    ? expected
    : undefined;
}

/** What a column of references says, in its order: each as published, mended only with proof. */
export function readWrittenReferences(written: readonly string[]): (WrittenReference | null)[] {
  const latin = written.map((text) => replaceLookAlikes(tidy(text)));
  const plain = latin.map(({ text }) => bare(text));
  const all = new Set(plain);
  const taken = new Set<string>();
  let before: string | undefined;
  return plain.map((text, at): WrittenReference | null => {
    if (!isReferenceLike(text)) return null;
    const expected = before === undefined ? undefined : nextReference(before);
    const zero = lostZero(text, expected, taken);
    const letter = zero === undefined ? misread(text, expected, all) : undefined;
    const ref = zero ?? letter ?? text;
    const changed = latin[at]?.changed === true;
    taken.add(ref);
    before = ref;
    return {
      ref,
      repair:
        zero !== undefined
          ? "lost-zero"
          : letter !== undefined
            ? "misread"
            : changed
              ? "look-alike"
              : null,
    };
  });
}
