import { readFileSync } from "node:fs";
import { readCases } from "../../support/case-table.ts";
import { runCommand, runForJson } from "../../support/run-command.ts";

const examples = readFileSync("test/cases/timescale-examples.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

interface ExplainedTimescale {
  readonly input: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
  readonly warnings: readonly string[];
  readonly altEnd: string | null;
}

function optionsOf(context: string): string[] {
  return context.split(";").flatMap((part) => {
    const [name, value = ""] = part.split("=");
    if (name === "asof") return ["--date", value];
    return name === "date_system" ? ["--date-system", value] : [];
  });
}

test.each(examples)("%s: %s", async (_id, input = "", context = "", ...expected) => {
  const value = input.replaceAll("\\n", "\n");
  const [kind, start, end, precision, warnings = "", altEnd] = expected;
  const explained = await runForJson<ExplainedTimescale[]>(
    "explain",
    "timescale",
    value,
    ...optionsOf(context),
  );
  expect(explained).toEqual([
    {
      input: value,
      kind,
      start: start === "" ? null : start,
      end: end === "" ? null : end,
      precision,
      warnings: warnings === "" ? [] : warnings.split(";"),
      altEnd: altEnd === "" ? null : altEnd,
    },
  ]);
});

/** In the bundled plan, which ends in 2023, "Mar-27" may be the 27th of a March. */
const deadlines = readCases("deadlines.tsv").filter(({ written }) => written !== "Mar-27");

test.each(deadlines)("under $heading: $written", async (given) => {
  const { heading = "", written = "", kind, start, end, precision } = given;
  const argv = ["explain", "timescale", "--heading", heading, written];
  const [explained] = await runForJson<ExplainedTimescale[]>(...argv);
  expect(explained).toMatchObject({
    kind,
    start: start === "" ? null : start,
    end: end === "" ? null : end,
    precision,
  });
});

test.each([
  ["reference", "31", "Read as action 3l"],
  ["reference", "4", "Read as section 4"],
  ["reference", "3g", "Read as action 3g: "],
  ["reference", "9z", "nothing is guessed"],
  ["partner", "BSWAID", "Read as Birmingham and Solihull Women's Aid"],
  ["partner", "BCP", "A person must say so"],
  ["text", "Ring 0121 496 0123", "telephone"],
  ["text", "The forum met twice", "A person must still read it"],
  ["timescale", "Years 1-2 (2018/19- 2020/21)", "31 March 2021"],
  ["rating", "1a", "by rule AR"],
])("explain %s %s says %s", async (kind, value, sentence) => {
  const { code, out } = await runCommand("explain", kind, value);
  expect(out).toContain(sentence);
  expect(code).toBe(0);
});

test.each([
  [["explain"], "Say what to explain"],
  [["explain", "colour", "red"], "Say what to explain"],
  [["explain", "rating", "9z"], "9z is no action of the plan."],
  [["explain", "timescale", "x", "--date-system", "1905"], "--date-system must be 1900 or 1904"],
  [["explane"], "Did you mean explain?"],
])("%j ends with 2 and one sentence", async (argv, sentence) => {
  const { code, out, err } = await runCommand(...argv);
  expect(err).toContain(sentence);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});
