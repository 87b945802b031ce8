import { findRefugeLocations } from "../../../src/text/screening/places/refuge-location.ts";
import { findNamesInReview } from "../../../src/text/screening/people/name-in-review.ts";
import { screenText } from "../../../src/text/screening/screen-text.ts";
import { findProviderCounts } from "../../../src/text/screening/counts/provider-count.ts";
import { findKnownEvents } from "../../../src/text/screening/context/known-event.ts";
import type { Screener } from "../../../src/text/screening/flags/screen-flag.ts";
import { screenWith } from "../../../src/text/screening/screen-with.ts";
import { processorMs } from "../../support/processor-ms.ts";

const KNOWN = ["Exampleton plan 2018 to 2023", "Exampleton", "Exampleton Women's Aid", "EXW"];

function foundBy(screener: Screener, text: string, smallBelow = 8): string[] {
  return screenWith([screener], text, { known: KNOWN, smallBelow }).map(
    ({ severity, found }) => `${severity}: ${found}`,
  );
}

function countsIn(text: string, smallBelow = 8): string[] {
  return screenText(text, { known: KNOWN, smallBelow })
    .filter(({ flag }) => flag === "small_number")
    .map(({ severity, found }) => `${severity}: ${found}`);
}

test.each([
  ["There was one homicide in March 2018.", ["warn: homicide"]],
  ["A stabbing on 3 March was reviewed.", ["warn: stabbing"]],
  ["In early May a murder shook the estate.", ["warn: murder"]],
  ["The homicide review process changed in March 2018.", []],
  ["Suicide prevention training was held in March.", []],
  ["A murder may be prevented.", []],
  ["Homicides fell over the five years.", []],
])("rare event and month: %s", (text, found) => {
  expect(foundBy(findKnownEvents, text)).toEqual(found);
});

test.each([
  ["EXW housed 33 residents this year.", ["warn: 33 residents"]],
  ["Exampleton Women’s Aid has nine families.", ["warn: nine families"]],
  ["Rose House: 12 women, all rehoused.", ["warn: 12 women"]],
  ["33 residents were rehoused.", []],
  ["EXW trained 33 officers.", []],
  ["EXW reached 400 women.", []],
  ["EXW housed 3 residents.", []],
])("named provider and count: %s", (text, found) => {
  expect(foundBy(findProviderCounts, text)).toEqual(found);
});

test("a provider's count is asked about where no number is small", () => {
  expect(foundBy(findProviderCounts, "EXW housed 3 residents.", 0)).toEqual(["warn: 3 residents"]);
});

test.each([
  ["The homicide review after Alex Sample was convicted.", ["warn: Alex Sample"]],
  ["Alex B. Sample was named in the DHR.", ["warn: Alex B. Sample"]],
  ["The Safeguarding Board read the Domestic Homicide Review.", []],
  ["Exampleton Women's Aid took part in the homicide review.", []],
  ["Alex Sample chaired the meeting.", []],
])("name beside the review of a death: %s", (text, found) => {
  expect(foundBy(findNamesInReview, text)).toEqual(found);
});

test.each([findKnownEvents, findProviderCounts, findNamesInReview])(
  "time grows with the length of a hostile text",
  (screener) => {
    const text = "Aa Bb homicide review EXW 33 residents murder in March ".repeat(4_000);
    const start = processorMs();
    foundBy(screener, text);
    foundBy(screener, "A ".repeat(100_000));
    foundBy(screener, "33 a ".repeat(40_000));
    expect(processorMs() - start).toBeLessThan(5_000);
  },
);

test.each([
  ["A room in the Acocks Green refuge was free.", ["block: Acocks Green refuge"]],
  ["Acocks Green refuge has a room.", ["block: Acocks Green refuge"]],
  ["Staff of the Moseley refuge were trained.", ["block: Moseley refuge"]],
  ["Refuge (Moseley) is full.", ["block: Refuge (Moseley"]],
  ["The refuge: Acocks Green", ["block: refuge: Acocks Green"]],
  ["Local refuge provision in the city", []],
  ["The Exampleton refuge strategy", []],
  ["Specialist Support refuge places were kept.", []],
  ["More refuge spaces; Women's Aid refuge staff", []],
])("a refuge called by a place: %s", (text, found) => {
  const known = ["Exampleton plan 2018 to 2023", "Exampleton"];
  const hits = screenWith([findRefugeLocations], text, { known });
  expect(hits.map(({ severity, found: words }) => `${severity}: ${words}`)).toEqual(found);
});

test("a refuge called by its provider's name is none", () => {
  expect(foundBy(findRefugeLocations, "Exampleton Women's Aid refuge staff")).toEqual([]);
});

test.each([
  ["3 females were moved.", ["block: 3 females"]],
  ["There were two young males.", ["block: two young males"]],
  ["Women: three", ["block: Women: three"]],
  ["residents (four)", ["block: residents (four"]],
  ["A couple of women came back.", ["block: A couple of women"]],
  ["half a dozen families", ["block: half a dozen families"]],
  ["Only 3 of 80 clients finished", ["block: 3 of 80 clients"]],
  ["Two of the 40 women moved on", ["block: Two of the 40 women"]],
  ["30 of 80 clients finished", []],
  ["3 of 12 sessions were held", []],
  ["12 females took part.", []],
  ["Women: eight", []],
  ["a couple of meetings with women", []],
])("a small count in other words: %s", (text, found) => {
  expect(countsIn(text)).toEqual(found);
});

test("a small count in other words is none where no number is small", () => {
  expect(countsIn("3 females", 0)).toEqual([]);
});
