import { longDay } from "../../../calendar/iso-day.ts";
import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import { PROGRESS_LOG } from "../../../plan/master/progress-log.ts";
import { EVIDENCE } from "../../../plan/register/evidence.ts";
import type { Origin, PackBlock, PackText } from "../../../publish/pack.ts";
import type { ProgressEvidence } from "../../../rate/category/progress-evidence.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { asSentence } from "../../../text/as-sentence.ts";
import { count } from "../../../text/count.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

const BULLET = /^[-–—•*·]\s+/u;

/** Where in the master a text that shows progress stands. */
export function evidenceOrigin({ place }: ProgressEvidence): Origin {
  switch (place.kind) {
    case "item":
      return originOf(EVIDENCE, place.id, "text");
    case "update":
      return originOf(PROGRESS_LOG, place.line.id, place.field);
    case "standing":
      return originOf(MASTER_PLAN, place.ref, "evidence");
  }
}

function sourceWords({ place, source }: ProgressEvidence): string {
  const given = tidySpaces(source);
  if (place.kind === "standing") return "entered in the plan";
  if (place.kind === "item") return given === "" ? "not given" : given;
  return `return of ${given === "" ? "a body that is not named" : given}`;
}

/** A text with its date and source, its own lines kept: `6 March 2017, part a: … Source: …`. */
function evidenceText(evidence: ProgressEvidence): PackText {
  const when = evidence.day === null ? "Date not given" : longDay(evidence.day);
  const part = tidySpaces(evidence.part);
  const lines = evidence.text
    .split("\n")
    .map((line) => tidySpaces(line).replace(BULLET, ""))
    .filter((line) => line !== "")
    .map(asSentence);
  const dated = part === "" ? when : `${when}, part ${part}`;
  const source = asSentence(`Source: ${sourceWords(evidence)}`);
  return typedText(`${dated}: ${lines.join("\n")} ${source}`, evidenceOrigin(evidence));
}

function lastTrackedWords({ previous, evidence }: TrackedRecommendation): string {
  if (previous === null) return "Progress has not been tracked before.";
  const earlier = evidence.before.length;
  const verb = earlier === 1 ? "was" : "were";
  const before =
    earlier === 0
      ? "Nothing was reported before."
      : `${count(earlier, "earlier item")} ${verb} reported before and ${earlier === 1 ? "is" : "are"} not repeated here.`;
  return `Progress was last tracked on ${longDay(previous.date)}. ${before}`;
}

/** What shows progress since the tracking report before, and how much was reported earlier. */
export function itemEvidence(tracked: TrackedRecommendation): PackBlock[] {
  const items = tracked.evidence.current.map(evidenceText);
  const heading = `${tracked.action.ref}: Evidence of Progress since the last tracking report`;
  const said = lastTrackedWords(tracked);
  return [
    { kind: "heading", text: ownText(heading) },
    {
      kind: "paragraph",
      text: ownText(items.length > 0 ? said : `${said} No new evidence has been given.`),
    },
    ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
  ];
}
