import type {
  FlagName,
  ScreenFlag,
  ScreenOptions,
} from "../../text/screening/flags/screen-flag.ts";
import { screenerFor } from "../../text/screening/screen-once.ts";
import type { PlacedText } from "../pack-texts.ts";

/** What names a person by itself, and is read across the end of a paragraph. */
const ACROSS: ReadonlySet<FlagName> = new Set<FlagName>(["phone", "email", "nhs_number", "nino"]);

/** Two texts of one cell that follow each other, and what only the two together hold. */
interface SplitText {
  readonly parts: readonly [PlacedText, PlacedText];
  readonly whole: PlacedText;
  readonly flags: readonly ScreenFlag[];
}

function isSameCell({ origin: a }: PlacedText, { origin: b }: PlacedText): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** A cell of several lines is printed as several paragraphs: a number may begin in one and end in the next. */
export function splitTexts(texts: readonly PlacedText[], options: ScreenOptions): SplitText[] {
  const screen = screenerFor(options);
  return texts.flatMap((next, at): SplitText[] => {
    const before = texts[at - 1];
    if (!before || next.place === "own" || !isSameCell(before, next)) return [];
    const whole = { ...next, text: `${before.text} ${next.text}` };
    const found = [before, next].flatMap(({ text }) => screen(text));
    const known = new Set(found.map((flag) => `${flag.flag} ${flag.found}`));
    const flags = screen(whole.text).filter(
      ({ flag, found: words }) => ACROSS.has(flag) && !known.has(`${flag} ${words}`),
    );
    return flags.length === 0 ? [] : [{ parts: [before, next], whole, flags }];
  });
}
