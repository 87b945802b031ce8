import { count } from "../text/count.ts";
import { describePlace } from "./describe-place.ts";
import type { Release } from "./release.ts";

/** What a person must know whatever the patterns found (domain reference 5.3). */
export const MUST_BE_READ =
  "The patterns find forms, not people: a named person must read the whole paper before it is published.";

function countPlaces({ places, openBlocks }: Release): string {
  const asks = places.filter(({ severity }) => severity === "Ask").length;
  const notes = places.filter(({ severity }) => severity === "Note").length;
  const blocks = places.length - asks - notes;
  return `Screening found ${count(blocks, "block")} (${openBlocks.length} open), ${count(asks, "place")} to look at and ${count(notes, "note")}.`;
}

/** What screening found in a pack, whether it may be Unrestricted, and what to do next. */
export function describeRelease(release: Release): string {
  const { places, asksUnrestricted, mayBeUnrestricted, whyNot, leftOutEarlier } = release;
  const toShow = places.filter(
    ({ severity, whyNot: refused }) => severity !== "Note" || refused !== "",
  );
  const refused =
    asksUnrestricted && !mayBeUnrestricted
      ? ["Unrestricted is refused:", ...whyNot.map((sentence) => `  ${sentence}`)]
      : [];
  const earlier = leftOutEarlier.map(
    (place) =>
      `Left out by an earlier decision: ${place}. Run screen if its text has changed since.`,
  );
  return [
    countPlaces(release),
    ...toShow.map(describePlace),
    ...earlier,
    ...refused,
    MUST_BE_READ,
  ].join("\n");
}
