import type { DateSystem } from "../../src/workbook/workbook.ts";
import { isGiven, optionDay, optionText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { explainPartner } from "../explain/explain-partner.ts";
import { explainRating } from "../explain/explain-rating.ts";
import { explainReference } from "../explain/explain-reference.ts";
import { explainText } from "../explain/explain-text.ts";
import { explainTimescale } from "../explain/explain-timescale.ts";
import type { Explain } from "../explain/explanation.ts";
import { printJson } from "../print-json.ts";
import { openPlanSource } from "../plans/open-plan.ts";

function dateSystemOf(text: string | undefined): DateSystem {
  if (text === undefined || text === "1900") return 1900;
  if (text === "1904") return 1904;
  throw new UsageError(`--date-system must be 1900 or 1904. ${text} is neither.`);
}

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
  const source = await openPlanSource(optionText(given, "master"), optionText(given, "plan"), io);
  const context = {
    ...source,
    asOf: optionDay(given, "date"),
    dateSystem: dateSystemOf(optionText(given, "date-system")),
    heading: optionText(given, "heading"),
  };
  const explanations = values.map((value) => ({ value, ...explain(value, context) }));
  if (isGiven(given, "json")) {
    printJson(
      io,
      explanations.map(({ json }) => json),
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
    heading: {
      type: "string",
      value: "TEXT",
      meaning:
        "for timescales: the heading above, such as Target date, which says what a month means",
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
