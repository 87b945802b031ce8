import { describeTimescale } from "../../src/calendar/describe-timescale.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";

const PLAN = { planStart: "2018-04-01", planYears: 5, asOf: "2018-11-14" } as const;
const say = (phrase: string): string => describeTimescale(parseTimescale(phrase, PLAN));

describe("describeTimescale", () => {
  test.each([
    [
      "Years 1-2 (2018/19- 2020/21)",
      'Read as 1 April 2018 to 31 March 2020. "Years 1-2 (2018/19- 2020/21)" does not agree with itself: the other reading ends on 31 March 2021.',
    ],
    ["2018/19", "Read as 1 April 2018 to 31 March 2019, financial year 2018 to 2019."],
    ["31 March 2020", "Read as 31 March 2020."],
    ["by March 2020", "Read as by 31 March 2020."],
    ["from April 2019", "Read as from 1 April 2019, without an end."],
    ["TBC", "Read as a date still to be confirmed. Enter the date once it is agreed."],
    ["", "No timescale is given."],
    ["14 November", "Not read as a date. The date must include a year."],
    [
      "3/4/2019",
      "Read as 3 April 2019. The day and the month could be the other way round: read with the day first. Confirm or change it.",
    ],
    [
      "31 March 2020 (revised from 30 September 2019)",
      "Read as 31 March 2020. It was revised from 30 September 2019.",
    ],
    [
      "Scoping March 2019; launch June 2019",
      'Read as 1 March 2019 to 30 June 2019. It holds 2 phases. To reach by then: "Scoping", "launch". ' +
        "Phase 1 (Scoping): 1 March 2019 to 31 March 2019. Phase 2 (launch): 1 June 2019 to 30 June 2019.",
    ],
    ["monthly", "Read as work that comes round again. It has no end."],
    ["Complete", "Read as a status, not a timescale. Enter when it is due."],
  ])("%s", (phrase, wanted) => {
    expect(say(phrase)).toBe(wanted);
  });

  test.each([
    "ASAP",
    "next year",
    "Year 7",
    "2Ol9/20",
    "32/01/2019",
    "see 3b",
    "w/c 5 March 2019",
    "12/31/2019",
  ])("%s is told in plain words", (phrase) => {
    expect(say(phrase)).toMatch(/^[A-Z].*\.$/u);
    expect(say(phrase)).not.toMatch(/_|null|undefined|please|sorry|valid|forbidden/u);
  });
});
