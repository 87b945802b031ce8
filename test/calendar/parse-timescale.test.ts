import { readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { addDays, isoDay, longDay } from "../../src/calendar/iso-day.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import type { TimescaleContext } from "../../src/calendar/timescale.ts";
import { processorMs } from "../support/processor-ms.ts";

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

describe.each(["timescale-examples.tsv", "timescale-more.tsv"])("%s", (file) => {
  test.each(casesOf(file))("$id $value", ({ value, context, wanted }) => {
    expect(readAs(value, context)).toBe(wanted);
  });
});

describe("beside the reading", () => {
  test.each([
    [
      "Establish data analytics working group year 1 2018/19",
      ["Establish data analytics working group"],
    ],
    ["Train 50 staff by March 2020", ["Train 50 staff"]],
    ["Scoping March 2019, launch September 2019", ["Scoping", "launch"]],
    ["Year 2, 2019/20", []],
    ["Early help hub 2019/20", ["Early help hub"]],
    ["Half price swimming 2019/20", ["Half price swimming"]],
    ["Ongoing (review March 2020)", ["review"]],
  ])("the words of %s are kept", (phrase, words) => {
    expect(parseTimescale(phrase, PLAN).milestones).toEqual(words);
  });

  test("each phase has its own reading and words", () => {
    const { phases } = parseTimescale(
      "Engagement years 1-2, (2018/19- 2019/20)\nCapabilities of workforce years 3-4 (2020/21)",
      PLAN,
    );
    expect(
      phases.map(({ start, end, altEnd, milestones }) => [start, end, altEnd, milestones]),
    ).toEqual([
      ["2018-04-01", "2020-03-31", null, ["Engagement"]],
      ["2020-04-01", "2021-03-31", "2022-03-31", ["Capabilities of workforce"]],
    ]);
  });

  test("the phases are found when they stand on one line too", () => {
    const lines =
      "Engagement years 1-2, (2018/19- 2019/20)\nCapabilities of workforce years 3-4 (2020/21)";
    const read = parseTimescale(lines.replace("\n", " "), PLAN);
    expect(read.phases.map(({ end }) => end)).toEqual(["2020-03-31", "2021-03-31"]);
  });

  test("another plan has other years", () => {
    const { start, end } = parseTimescale("Year 2", { planStart: "2024-04-01", planYears: 3 });
    expect([start, end]).toEqual(["2025-04-01", "2026-03-31"]);
  });
});

const twoDigits = (number: string): string => number.padStart(2, "0");
const STYLES: readonly (readonly [
  string,
  (year: string, month: string, day: string, long: string) => string,
])[] = [
  ["long", (_year, _month, _day, long) => long],
  ["ordinal", (_year, _month, _day, long) => long.replace(/^(\d+)/u, "$1th")],
  ["month first", (year, _month, day, long) => `${long.split(" ")[1] ?? ""} ${day}, ${year}`],
  ["abbreviated", (_year, _month, _day, long) => long.replace(/([A-Z][a-z]{2})[a-z]*/u, "$1")],
  [
    "with hyphens",
    (year, _month, day, long) => `${day}-${(long.split(" ")[1] ?? "").slice(0, 3)}-${year}`,
  ],
  ["slashes", (year, month, day) => `${day}/${month}/${year}`],
  ["padded", (year, month, day) => `${twoDigits(day)}/${twoDigits(month)}/${year}`],
  ["dots", (year, month, day) => `${day}.${month}.${year}`],
  ["hyphens", (year, month, day) => `${day}-${month}-${year}`],
  ["ISO", (year, month, day) => `${year}-${twoDigits(month)}-${twoDigits(day)}`],
  ["with a time", (year, month, day) => `${day}/${month}/${year} 00:00`],
];
const anyDay = fc
  .tuple(fc.integer({ min: 2014, max: 2023 }), fc.integer({ min: 0, max: 364 }))
  .map(([year, days]) => addDays(isoDay(year, 1, 1) ?? "", days));

describe("every day reads as itself", () => {
  test.each(STYLES)("%s", (_name, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = "", month = "", date = ""] = day.split("-");
        const text = write(year, String(Number(month)), String(Number(date)), longDay(day));
        const { kind, start, end } = parseTimescale(text, PLAN);
        expect([kind, start, end]).toEqual(["point", day, day]);
      }),
    );
  });
});

const phrases = [...casesOf("timescale-examples.tsv"), ...casesOf("timescale-more.tsv")];
const anyPhrase = fc.constantFrom(...phrases.map(({ value }) => String(value)));
const soup = fc
  .array(
    fc.constantFrom(
      "Year",
      "2",
      "Years",
      "1-5",
      "2018/19",
      "2019",
      "(",
      ")",
      "-",
      "to",
      "and",
      ",",
      ";",
      "/",
      "\n",
      "March",
      "Feb",
      "31",
      "Q3",
      "H1",
      "by",
      "end of",
      "from",
      "before",
      "TBC",
      "ongoing",
      "monthly",
      "revised to",
      "was",
      "31/03/2020",
      "summer",
      "w/c",
      "2018-2023",
      "?",
      "onwards",
      "words",
      "first",
      "half",
      "18 months",
      "Christmas",
      "Easter",
      "moved from",
      "ongoing (",
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(" "));

describe("whatever is written", () => {
  test.each([
    ["any text", fc.string({ unit: "binary", maxLength: 60 })],
    ["words of the grammar in any order", soup],
    ["two phrases together", fc.tuple(anyPhrase, anyPhrase).map(([a, b]) => `${a} ${b}`)],
  ])("%s", (_name, text) => {
    fc.assert(
      fc.property(text, (phrase) => {
        const read = parseTimescale(phrase, { ...PLAN, asOf: "2018-11-14" });
        expect(read.raw).toBe(phrase);
        expect([...new Set(read.warnings)].sort()).toEqual(read.warnings);
        expect(read.start === null || read.end === null || read.start <= read.end).toBe(true);
        expect(read.kind === "unparsed" ? [read.start, read.end] : []).not.toContainEqual(
          expect.any(String),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("any number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), (number) => {
        expect(parseTimescale(number, PLAN).raw).toBe(String(number));
      }),
    );
  });

  test("spaces, capitals and dashes make no difference", () => {
    const readings = phrases.filter(
      ({ value }) => typeof value === "string" && !/[\n ]/u.test(value),
    );
    expect(readings.length).toBeGreaterThan(50);
    for (const { value, context } of phrases.filter((each) => typeof each.value === "string")) {
      const text = String(value);
      const wanted = readAs(text, context);
      expect([text, readAs(`  ${text.replace(/ /gu, " \u00A0")} `, context)]).toEqual([
        text,
        wanted,
      ]);
      expect([text, readAs(text.replace(/(?<=[\w ])-(?=[\w ])/gu, "\u2013"), context)]).toEqual([
        text,
        wanted,
      ]);
    }
  });

  test("plan years are those of the plan", () => {
    const years = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(years, fc.constantFrom("-", " - ", " to "), ([a, b], dash) => {
        fc.pre(a < b);
        const { start, end } = parseTimescale(`Years ${a}${dash}${b}`, PLAN);
        expect([start, end]).toEqual([`${2017 + a}-04-01`, `${2018 + b}-03-31`]);
      }),
    );
  });
});

describe("hostile text", () => {
  test.each([
    ["very long", "2018/19 ".repeat(100_000)],
    ["digits", "1".repeat(999)],
    ["dates", "1/".repeat(499)],
    ["brackets", "(".repeat(999)],
    ["dashes", "-".repeat(999)],
    ["commas", "Years 1".concat(",1".repeat(496))],
    ["words", "by the end of ".repeat(70)],
    ["letters", "l".repeat(999)],
    ["lines", "\n".repeat(999)],
    ["months", "March ".repeat(166)],
    ["durations", `${"1 day of ".repeat(110)}2019`],
    ["little words", `first week${" of the".repeat(140)}`],
    ["moves", "moved from 2019 ".repeat(62)],
  ])("%s is read at once", (_name, text) => {
    const start = processorMs();
    expect(parseTimescale(text, PLAN).raw).toBe(text);
    expect(processorMs() - start).toBeLessThan(500);
  });

  test("a narrative is not searched for dates", () => {
    const { kind, warnings } = parseTimescale(`${"words ".repeat(200)}March 2020`, PLAN);
    expect([kind, warnings]).toEqual(["unparsed", ["unparsed"]]);
  });
});
