import { findNamesInReview } from "../../../src/publish/screening/name-in-review.ts";
import { findProviderCounts } from "../../../src/publish/screening/provider-count.ts";
import { findRareEvents } from "../../../src/publish/screening/rare-event.ts";
import type { Screener } from "../../../src/text/screening/screen-flag.ts";
import { screenWith } from "../../../src/text/screening/screen-with.ts";

const KNOWN = ["Exampleton plan 2018 to 2023", "Exampleton Women's Aid", "EXW"];

function foundBy(screener: Screener, text: string, smallBelow = 8): string[] {
  return screenWith([screener], text, { known: KNOWN, smallBelow }).map(
    ({ severity, found }) => `${severity}: ${found}`,
  );
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
  expect(foundBy(findRareEvents, text)).toEqual(found);
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

test.each([findRareEvents, findProviderCounts, findNamesInReview])(
  "time grows with the length of a hostile text",
  (screener) => {
    const text = "Aa Bb homicide review EXW 33 residents murder in March ".repeat(4_000);
    const start = performance.now();
    foundBy(screener, text);
    foundBy(screener, "A ".repeat(100_000));
    foundBy(screener, "33 a ".repeat(40_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
