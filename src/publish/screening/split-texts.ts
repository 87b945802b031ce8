import type { FlagName, ScreenOptions } from "../../text/screening/flags/screen-flag.ts";
import type { PlacedText } from "../pack-texts.ts";
import { type PublishedFlag, screenPublished } from "./screen-published.ts";

/** What names a person by itself, and is read across the end of a paragraph. */
const ACROSS: ReadonlySet<FlagName> = new Set<FlagName>(["phone", "email", "nhs_number", "nino"]);

/** Two texts of one cell that follow each other, and what only the two together hold. */
interface SplitText {
  readonly parts: readonly [PlacedText, PlacedText];
  readonly whole: PlacedText;
  readonly flags: readonly PublishedFlag[];
}

function isSameCell({ origin: a }: PlacedText, { origin: b }: PlacedText): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** A cell of several lines is printed as several paragraphs: a number may begin in one and end in the next. */
export function splitTexts(texts: readonly PlacedText[], options: ScreenOptions): SplitText[] {
  return texts.flatMap((next, at): SplitText[] => {
    const before = texts[at - 1];
    if (!before || next.place === "own" || !isSameCell(before, next)) return [];
    const whole = { ...next, text: `${before.text} ${next.text}` };
    const found = [before, next].flatMap(({ text }) => screenPublished(text, options));
    const known = new Set(found.map((flag) => `${flag.flag} ${flag.found}`));
    const flags = screenPublished(whole.text, options).filter(
      ({ flag, found: words }) => ACROSS.has(flag) && !known.has(`${flag} ${words}`),
    );
    return flags.length === 0 ? [] : [{ parts: [before, next], whole, flags }];
  });
}
