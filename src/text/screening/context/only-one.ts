import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";
import { isNoName } from "../people/no-name.ts";

const ONE_OF =
  "woman|man|girl|boy|child|family|household|couple|mother|father|resident|tenant|client|patient|victim|survivor|pupil|student|learner|person|user|learner|parent|carer";
const ONLY = new RegExp(
  String.raw`\bthe (?:only|single|sole|one) (?:[\w-]{1,20} ){0,3}?(?:${ONE_OF})\b(?! (?:in (?:need|five|four|three)|per))`,
  "giu",
);
/** `The Yazidi household`: one of a people or a faith. */
const OF_GROUP = new RegExp(
  String.raw`\b(?:[Tt]he|[Oo]ur|[Aa]|[Aa]n|[Oo]ne|[Tt]hat) (?<group>[A-Z][a-z]{2,20}) (?:${ONE_OF})\b(?! (?:support|services?|worker|hub|centre|group|organisation|court|home|homes|therapy|fund|focus|practitioner|team|intervention))`,
  "gu",
);

/** The only one of a group, or a family by its people or faith. */
export const findOnlyOnes: Screener = ({ text }, { subject }) => {
  if (subject === "none") return [];
  const groups = spansOf(OF_GROUP, text).filter(({ groups: { group = "" } }) => !isNoName(group));
  return flagged(
    "singled_out",
    "warn",
    [...spansOf(ONLY, text), ...groups].sort((a, b) => a.start - b.start),
  );
};
