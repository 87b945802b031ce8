import type { IsoDay } from "../../calendar/iso-day.ts";
import { cellCode } from "../../plan/register/cell-code.ts";
import type { ScreeningPlace } from "../../plan/register/screening.ts";
import { capital } from "../../text/capital.ts";
import { describeOrigin } from "../describe-origin.ts";
import type { Release, ReleasedPlace } from "../release.ts";

/** A released pack by its label. */
interface ReleasedPack {
  readonly label: string;
  readonly release: Pick<Release, "places">;
}

/** One place with the packs in which it stands, and how it was judged in each. */
interface Sighting {
  readonly labels: readonly string[];
  readonly judged: readonly ReleasedPlace[];
}

function sightingsOf(packs: readonly ReleasedPack[]): ReadonlyMap<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  for (const { label, release } of packs) {
    for (const place of release.places) {
      const { labels, judged } = sightings.get(place.id) ?? { labels: [], judged: [] };
      sightings.set(place.id, { labels: [...labels, label], judged: [...judged, place] });
    }
  }
  return sightings;
}

const RANK = ["Block", "Ask", "Note"] as const;

function strictest(judged: readonly ReleasedPlace[]): ScreeningPlace["severity"] {
  return RANK.find((severity) => judged.some((place) => place.severity === severity)) ?? "Note";
}

const NOTHING_ENTERED = { decision: null, decidedBy: "", role: "", decidedOn: null, reason: "" };

/** A decision counts for a place once it counts in every pack that prints it. */
function recorded(
  { labels, judged }: Sighting,
  before: ScreeningPlace | undefined,
  today: IsoDay,
): ScreeningPlace[] {
  const [first] = judged;
  if (!first) return [];
  const whyNot = judged.find((place) => place.whyNot !== "")?.whyNot ?? "";
  const isDecided = judged.every(({ counted }) => counted !== null);
  const { decision, decidedBy, role, decidedOn, reason } = before ?? NOTHING_ENTERED;
  const followed = judged.find((place) => place.follows !== undefined)?.follows;
  const follows = followed === undefined ? "" : `. Follows the decision on place ${followed}`;
  const about = `${capital(first.about)}${follows}`;
  return [
    {
      id: first.id,
      state: isDecided ? "Decided" : "Open",
      packs: labels.join(", "),
      place: describeOrigin(first.origin),
      cell: cellCode(first.origin),
      about: whyNot === "" ? about : `${about}. The decision does not count yet: ${whyNot}`,
      severity: strictest(judged),
      found: first.found,
      decision,
      decidedBy,
      role,
      decidedOn: decidedOn ?? (isDecided && followed === undefined ? today : null),
      reason,
    },
  ];
}

/**
 * The Screening sheet after the packs were screened: places that are found, with what was decided, and
 * those found earlier as `Gone`. What is only pointed out is left to the screening report, and a decision
 * without a day gets the day on which it was first seen to count.
 */
export function updateScreening(
  before: readonly ScreeningPlace[],
  packs: readonly ReleasedPack[],
  today: IsoDay,
): readonly ScreeningPlace[] {
  const sightings = sightingsOf(packs);
  const known = new Map(before.map((place) => [place.id, place]));
  const kept = before.flatMap((place): ScreeningPlace[] => {
    const sighting = sightings.get(place.id);
    return sighting ? recorded(sighting, place, today) : [{ ...place, state: "Gone" }];
  });
  const fresh = [...sightings].flatMap(([id, sighting]) => {
    if (known.has(id) || strictest(sighting.judged) === "Note") return [];
    return recorded(sighting, undefined, today);
  });
  return [...kept, ...fresh];
}
