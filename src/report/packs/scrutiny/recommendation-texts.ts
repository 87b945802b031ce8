import { longDay } from "../../../calendar/iso-day.ts";
import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import { leadNamesNow, nameNow } from "../../../plan/lead-names-now.ts";
import type { Action, Partner } from "../../../plan/plan.ts";
import { leadsOf } from "../../../plan/read-partner.ts";
import type { Origin, PackText } from "../../../publish/pack.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { fold } from "../../../text/fold.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** What somebody typed, or words that say that nothing is given. */
function typedOr(text: string, origin: Origin, missing: string): PackText {
  return text.trim() === "" ? ownText(missing) : typedText(text.trim(), origin);
}

/** The recommendation in full: its text, then each lettered part on a line of its own. */
export function recommendationText({ ref, title, parts }: Action): PackText {
  const lettered = parts.map((part) => `${part.letter}) ${part.title}`);
  const text = lettered.length === 0 ? title : [`${title}:`, ...lettered].join("\n");
  return typedOr(text, originOf(MASTER_PLAN, ref, "title"), "No text given");
}

/** Who is responsible, by the names that portfolios go by now, one a line. */
export function responsibilityText(action: Action, partners: readonly Partner[]): PackText {
  const origin = originOf(MASTER_PLAN, action.ref, "lead");
  return typedOr(leadNamesNow(action, partners).join("\n"), origin, "Not given");
}

/** Who was responsible by the names of the day it was agreed; null where they are the names of now. */
export function responsibilityAsPublished(
  action: Action,
  partners: readonly Partner[],
): PackText | null {
  const earlier = leadsOf(action, partners).filter(
    (reading) =>
      reading.kind === "known" && fold(reading.written) !== fold(nameNow(reading, partners)),
  );
  if (earlier.length === 0) return null;
  const written = earlier.map((reading) => reading.written).join("; ");
  return typedText(
    tidySpaces(`Responsibility as first published: ${written}.`),
    originOf(MASTER_PLAN, action.ref, "lead"),
  );
}

/** The original date for completion, written out. */
export function originalDateText({ originalDue }: TrackedRecommendation): PackText {
  return ownText(originalDue === null ? "Not given" : longDay(originalDue));
}
