import { cellCode } from "../plan/register/cell-code.ts";
import type { Register } from "../plan/register/register.ts";
import { describeOrigin } from "./describe-origin.ts";
import type { Pack, PackText } from "./pack.ts";
import { judgedWords, mapPackTexts, THE_PAPER } from "./pack-texts.ts";
import type { ReleasedPlace } from "./release.ts";
import { judgeDecision } from "./screening/judge-decision.ts";
import { type ScreenedTexts, textKey } from "./screening/screen-pack.ts";

const LEFT_OUT = "[Text left out]";

function heldBack(places: readonly ReleasedPlace[]): string {
  const ids = places.map(({ id }) => id).join(", ");
  return `[Held back until a decision: place ${ids}]`;
}

/** What stands instead of a text; null where it is printed. */
function insteadOf(places: readonly ReleasedPlace[]): string | null {
  if (places.some(({ counted }) => counted?.decision === "Leave the text out")) return LEFT_OUT;
  const held = places.filter(({ isHeldBack }) => isHeldBack);
  return held.length > 0 ? heldBack(held) : null;
}

/**
 * Places of the master whose text a decision leaves out, by `cellCode`. Where this pack prints the
 * very words, the decision is about those; elsewhere the cell is printed in another form, and left out.
 */
export function leftOutElsewhere(
  { screening }: Pick<Register, "screening">,
  authors: readonly string[],
  places: readonly ReleasedPlace[],
): ReadonlySet<string> {
  const here = new Set(places.map(({ id }) => id));
  const others = screening.filter(
    (entry) => !here.has(entry.id) && entry.state !== "Gone" && entry.decision !== null,
  );
  // What the words were is not known any more: the strictest flag lets no other decision through.
  const leftOut = others.filter(
    (entry) =>
      judgeDecision("refuge_location", entry, authors).counted?.decision === "Leave the text out",
  );
  return new Set(leftOut.map(({ cell }) => cell));
}

/** A pack without the words that must not be printed, and the cells whose other forms were left out. */
interface Withheld {
  readonly pack: Pack;
  readonly leftOutEarlier: readonly string[];
}

/** Puts a few words in the place of each text that is left out or held back. */
export function withholdTexts(
  pack: Pack,
  screened: ScreenedTexts,
  places: readonly ReleasedPlace[],
  elsewhere: ReadonlySet<string>,
): Withheld {
  const byId = new Map(places.map((place) => [place.id, place]));
  const earlier = new Set<string>();
  const change = (text: PackText): PackText => {
    const { origin, full } = text;
    const asPrinted = full === undefined ? text : { text: text.text, origin };
    if (origin === null) return asPrinted;
    const found = screened.get(textKey({ text: judgedWords(text), origin })) ?? [];
    const ids = new Set(found.map(({ id }) => id));
    const instead = insteadOf([...ids].flatMap((id) => byId.get(id) ?? []));
    if (instead !== null) return { text: instead, origin };
    // Of the tool's own words, one text is not another form of the next.
    if (origin.sheet === THE_PAPER || !elsewhere.has(cellCode(origin))) return asPrinted;
    earlier.add(describeOrigin(origin));
    return { text: LEFT_OUT, origin };
  };
  return { pack: mapPackTexts(pack, change), leftOutEarlier: [...earlier] };
}
