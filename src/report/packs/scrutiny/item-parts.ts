import {
  RECOMMENDATION_PARTS,
  type PartProgress,
} from "../../../plan/register/recommendation-parts.ts";
import type { Origin, PackBlock, PackText } from "../../../publish/pack.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** Where in the master the progress of a part stands. */
export function partOrigin({ ref, letter }: PartProgress): Origin {
  return originOf(RECOMMENDATION_PARTS, `${ref} ${letter}`, "progress");
}

function partText(part: PartProgress): PackText {
  const state = `Part ${part.letter}: ${part.state ?? "State not given"}`;
  const progress = tidySpaces(part.progress);
  if (progress === "") return ownText(`${state}. No progress written.`);
  return typedText(`${state}. ${progress}`, partOrigin(part));
}

/** How each lettered part stands; nothing for a recommendation without parts. */
export function itemParts({ action, parts }: TrackedRecommendation): PackBlock[] {
  if (parts.length === 0) return [];
  const done = parts.filter(({ state }) => state === "Done").length;
  return [
    { kind: "heading", text: ownText(`${action.ref}: Progress of each part`) },
    { kind: "paragraph", text: ownText(`Parts done: ${done} of ${parts.length}.`) },
    { kind: "list", items: parts.map(partText) },
  ];
}
