import { longDay } from "../calendar/iso-day.ts";
import { PROGRESS_LOG } from "../plan/master/progress-log.ts";
import { KPI_LOG } from "../plan/register/kpi-log.ts";
import { describeOrigin } from "./describe-origin.ts";
import type { ReleasedPlace } from "./release.ts";

/** What was decided of a place; empty where nothing that counts was. */
export function describeDecision({ counted }: ReleasedPlace): string {
  if (!counted) return "";
  const day = counted.on === null ? "" : `, ${longDay(counted.on)}`;
  return `${counted.decision}: ${counted.by}, ${counted.role}${day}`;
}

const LEDGERS: ReadonlySet<string> = new Set([PROGRESS_LOG.sheet, KPI_LOG.sheet]);

/** How the words are changed: what a partner sent stays as it came, and the next version counts. */
function change({ origin }: ReleasedPlace): string {
  return LEDGERS.has(origin.sheet) ? "Ask for a corrected return" : "Change the text";
}

/** What somebody has to do about a place, in a sentence or two. */
export function whatToDo(place: ReleasedPlace): string {
  if (place.counted) return "Nothing more to do.";
  if (place.whyNot !== "") return `The decision does not count yet. ${place.whyNot}`;
  if (place.flag === "refuge_location") {
    return `${change(place)}, or select Leave the text out in the Screening sheet.`;
  }
  if (place.severity === "Block") {
    return `${change(place)}, or let somebody other than the author decide in the Screening sheet.`;
  }
  return place.severity === "Ask"
    ? `Read it. ${change(place)} unless it may be published.`
    : "Only pointed out.";
}

/** A place for a terminal: what it is, where it stands, and what to do. */
export function describePlace(place: ReleasedPlace): string {
  const decided = describeDecision(place);
  return [
    `${place.severity}  ${place.id}  ${describeOrigin(place.origin)}`,
    `       ${place.found}`,
    `       This may be ${place.about}. ${decided === "" ? whatToDo(place) : `${decided}.`}`,
  ].join("\n");
}
