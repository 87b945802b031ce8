import { readFileSync } from "node:fs";
import path from "node:path";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import type { TimescaleContext } from "../../src/calendar/timescale.ts";

interface Case {
  readonly id: string;
  readonly value: string | number;
  readonly context: TimescaleContext;
  readonly wanted: string;
}

const PLAN = { planStart: "2018-04-01", planYears: 5 } as const;

function casesOf(file: string): Case[] {
  const [, ...lines] = readFileSync(path.join(__dirname, "../cases", file), "utf8")
    .replace(/\r/gu, "")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const [id = "", input = "", given = "", ...rest] = line.split("\t");
    const [kind = "", start = "", end = "", precision = "", warnings = "", alt = ""] = rest;
    const options = new Map(
      given.split(";").map((pair) => pair.split("=") as [string, string | undefined]),
    );
    const asOf = options.get("asof");
    return {
      id,
      value: options.get("cell") === "number" ? Number(input) : input.replace(/\\n/gu, "\n"),
      context: {
        ...PLAN,
        ...(asOf === undefined ? {} : { asOf }),
        dateSystem: options.get("date_system") === "1904" ? 1904 : 1900,
      },
      wanted: [kind, start, end, precision, warnings, alt].join(" | "),
    };
  });
}

function readAs(value: string | number, context: TimescaleContext): string {
  const { kind, start, end, precision, warnings, altEnd } = parseTimescale(value, context);
  return [kind, start, end, precision, warnings.join(";"), altEnd]
    .map((each) => each ?? "")
    .join(" | ");
}

describe.each(["timescale-examples.tsv"])("%s", (file) => {
  test.each(casesOf(file))("$id $value", ({ value, context, wanted }) => {
    expect(readAs(value, context)).toBe(wanted);
  });
});
