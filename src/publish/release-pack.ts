import type { Plan } from "../plan/plan.ts";
import { screeningOptions } from "../plan/screening-options.ts";
import type { Register } from "../plan/register/register.ts";
import { fold } from "../text/fold.ts";
import { refuseOtherField } from "./allowed-fields.ts";
import type { Pack } from "./pack.ts";
import { typedTexts } from "./pack-texts.ts";
import type { Release, ReleasedPlace } from "./release.ts";
import { authorsOf } from "./screening/authors-of.ts";
import { decisionFinder } from "./screening/followed-decision.ts";
import type { FoundPlace } from "./screening/found-place.ts";
import { judgeDecision } from "./screening/judge-decision.ts";
import { placesOf, screenTexts } from "./screening/screen-pack.ts";
import { isForEverybody, whyNotUnrestricted } from "./why-not-unrestricted.ts";
import { leftOutElsewhere, withholdTexts } from "./withhold-texts.ts";

/** What a paper says of its publication where Unrestricted was asked for and is refused. */
const REFUSED = "Not for publication: Unrestricted is refused";

type Decided = Pick<Register, "papers" | "screening" | "sensitive">;

function judgePlaces(
  places: readonly FoundPlace[],
  { screening }: Decided,
  authors: readonly string[],
): ReleasedPlace[] {
  const decisionOf = decisionFinder(screening);
  return places.map((place) => {
    const entry = decisionOf(place);
    const judgement = judgeDecision(place.flag, entry, authors);
    const isUndecided = judgement.counted === null;
    // Whoever asks to leave a text out is believed at once; it is printed again only by a decision.
    const isMeantToGo = entry?.decision === "Leave the text out";
    const isHeldBack = isUndecided && (place.severity === "Block" || isMeantToGo);
    const follows = entry !== undefined && entry.id !== place.id ? { follows: entry.id } : {};
    return { ...place, ...judgement, isHeldBack, ...follows };
  });
}

function wordsKey({ flag, words }: FoundPlace): string {
  return `${flag} ${fold(words)}`;
}

/** Words that a decision leaves out in one place are printed in no other until that is decided too. */
function holdSameWords(places: readonly ReleasedPlace[]): ReleasedPlace[] {
  const leftOut = places.filter(({ counted }) => counted?.decision === "Leave the text out");
  const keys = new Set(leftOut.map(wordsKey));
  return places.map((place) => {
    const isSame = place.counted === null && place.severity !== "Note" && keys.has(wordsKey(place));
    return isSame ? { ...place, isHeldBack: true } : place;
  });
}

/**
 * What of a pack may be written: screened, with the decisions of the Screening sheet, and with the
 * words that must not be printed left out or held back. Nothing is proved by it that a person need not
 * read. `smallNumbers` says why the KPIs may not be published. Throws FieldNotAllowed, a fault of the tool, where the pack holds a field it may not hold.
 * Source: domain reference 5.1, 5.3, 5.5.
 */
export function releasePack(
  pack: Pack,
  register: Decided,
  plan: Plan,
  smallNumbers: readonly string[] = [],
): Release {
  for (const { origin } of typedTexts(pack)) refuseOtherField(origin, pack.id);
  const authors = authorsOf(register, pack.id);
  const screened = screenTexts(pack, screeningOptions(plan));
  const places = holdSameWords(judgePlaces(placesOf(screened), register, authors));
  const openBlocks = places.filter(
    ({ severity, counted }) => severity === "Block" && counted === null,
  );
  const elsewhere = leftOutElsewhere(register, authors, places);
  const withheld = withholdTexts(pack, screened, places, elsewhere);
  const whyNot = whyNotUnrestricted(pack, openBlocks, register, smallNumbers);
  const asksUnrestricted = isForEverybody(pack.publication);
  const isRefused = asksUnrestricted && whyNot.length > 0;
  return {
    pack: isRefused ? { ...withheld.pack, publication: REFUSED } : withheld.pack,
    places,
    openBlocks,
    asksUnrestricted,
    mayBeUnrestricted: whyNot.length === 0,
    whyNot,
    leftOutEarlier: withheld.leftOutEarlier,
  };
}
