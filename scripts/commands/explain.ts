import { isGiven } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { explainPartner } from "../explain/explain-partner.ts";
import { explainRating } from "../explain/explain-rating.ts";
import { explainReference } from "../explain/explain-reference.ts";
import { explainText } from "../explain/explain-text.ts";
import { explainTimescale } from "../explain/explain-timescale.ts";
import type { Explain } from "../explain/explanation.ts";
import { openPlanSource } from "../plans/open-plan.ts";

const KINDS: ReadonlyMap<string, Explain> = new Map([
  ["timescale", explainTimescale],
  ["reference", explainReference],
  ["partner", explainPartner],
  ["text", explainText],
  ["rating", explainRating],
]);

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const [kind = "", ...values] = given.words;
  const explain = KINDS.get(kind);
  if (!explain || values.length === 0) {
    throw new UsageError(
      `Say what to explain: ${[...KINDS.keys()].join(", ")}, then a value or more.`,
    );
  }
  const source = await openPlanSource(given);
  const explanations = values.map((value) => ({ value, ...explain(value, source, given) }));
  if (isGiven(given, "json")) {
    io.out(
      `${JSON.stringify(
        explanations.map(({ json }) => json),
        null,
        2,
      )}\n`,
    );
  } else {
    io.out(
      explanations
        .map(({ value, text }) => `${value === "" ? "(nothing)" : value}\n  ${text}\n`)
        .join("\n"),
    );
  }
  return 0;
}

/** `action-plan explain`: how a value is read, and by which rule. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Says how a timescale, reference, partner, text or rating is read, and by which rule.",
  usage:
    "timescale|reference|partner|text|rating VALUE … [--plan P or --master M] [--date DAY] [--json]",
  options: {
    plan: {
      type: "string",
      value: "FILE",
      meaning: "read in this plan; else in the bundled example",
    },
    master: { type: "string", value: "FILE", meaning: "read in this master's plan" },
    date: {
      type: "string",
      value: "DAY",
      meaning: "the report date, for ratings and words such as this year",
    },
    "date-system": {
      type: "string",
      value: "YEAR",
      meaning: "1904 for serial numbers of old Mac workbooks",
    },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
