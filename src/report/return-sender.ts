import type { Plan } from "../plan/plan.ts";
import type { FormQuestion } from "../read/form/form-reading.ts";
import type { Return, SenderHow } from "../read/return.ts";

/** Who sent a return, by partner id, and how that is known. */
export interface ReturnSender {
  readonly partner: string | null;
  readonly how: SenderHow;
}

type Sent = Pick<Return, "identity" | "rows" | "kpiRows" | "nil">;

/** Who sent a return and how that is known. */
export function senderOf({
  reading,
}: {
  readonly reading: Pick<Return, "identity">;
}): ReturnSender {
  const { partnerReading, how } = reading.identity;
  const partner = partnerReading.kind === "known" ? partnerReading.id : null;
  return { partner, how: how ?? (partner === null ? "unknown" : "cell") };
}

const HOW: Readonly<Record<SenderHow, string>> = {
  cell: "",
  "sheet title": " (by the title of its sheet)",
  "file name": " (by the name of the file)",
  lead: " (who leads what it answers)",
  told: " (as you said)",
  unknown: "",
};

/** How the sender is known, in brackets behind the name; empty where a cell says so. */
export function senderNote(how: SenderHow): string {
  return HOW[how];
}

/** Asks who sent a return of which nothing says so; none where somebody is named, or it says nothing. */
export function senderQuestions(
  file: string,
  reading: Sent,
  { partners }: Pick<Plan, "partners">,
): FormQuestion[] {
  const { how } = senderOf({ reading });
  const saysAnything = reading.rows.length + reading.kpiRows.length > 0 || reading.nil !== null;
  if (how !== "unknown" || !saysAnything) return [];
  return [
    {
      about: file,
      question: `Nothing in ${file} says who sent it. Who did? Say it with --from PARTNER=${file}, or write the name in the return.`,
      choices: partners.filter(({ reports }) => reports).map(({ shortName }) => shortName),
      samples: [],
    },
  ];
}
