import fc from "fast-check";
import { screenText } from "../../../src/text/screening/screen-text.ts";
import { processorMs } from "../../support/processor-ms.ts";

const LENGTH = 100_000;
const SECONDS_AT_MOST = 2;

/** A text of a hundred thousand characters made of one piece. */
function repeated(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

describe("time grows with the text", () => {
  test.each([
    ["digits", "1"],
    ["digits apart", "0 "],
    ["brackets", "0((("],
    ["letters", "a"],
    ["capitals", "A"],
    ["capitalised words", "Aaa "],
    ["numbers and words", "7 aaa "],
    ["small counts", "3 women "],
    ["understood counts", "9 women,"],
    ["dots", "a."],
    ["at signs", "@"],
    ["mail without an end", "a@a."],
    ["links", "https://a?"],
    ["links without an end", "www."],
    ["refuges and places", "refuge in Aaa "],
    ["refuges", "refuge "],
    ["places far from refuges", "in Aaa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp refuge "],
    ["addresses without a street", "14 Aaa Bbb "],
    ["titles", "Mr A. "],
    ["names at a conference", "Mr Aaa MARAC "],
    ["birthdays without a day", "dob "],
    ["ages", "aged 3 in Aaa "],
    ["case words", "case no "],
    ["Cyrillic", "ТВС "],
    ["invisible characters", "\u200b"],
    ["line breaks", "\n"],
  ])("%s", (_name, piece) => {
    const started = processorMs();
    const flags = screenText(repeated(piece));
    expect((processorMs() - started) / 1000).toBeLessThan(SECONDS_AT_MOST);
    expect(flags.every(({ start, end }) => start < end && end <= LENGTH)).toBe(true);
  });
});

test("what is found is what stands at its place, whatever the text", () => {
  const pieces = fc.constantFrom(
    "07700 900461",
    "ТВС",
    "3 women",
    "\u200b",
    "B99 9ZZ",
    "é",
    "ﬁ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = parts.join(" ");
      for (const { start, end, found } of screenText(text)) {
        expect(text.slice(start, end)).toBe(found);
      }
    }),
  );
});

test("a person's data is found wherever it stands in a text", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (before, after) => {
      const flags = screenText(`${before}. 07700 900461, ${after}`).map(({ flag }) => flag);
      expect(flags).toContain("phone");
    }),
  );
});

test("a count is small below the number that the plan says", () => {
  const flagsBelow = (smallBelow: number): string[] =>
    screenText("6 women and 9 men", { smallBelow }).map(({ found }) => found);
  expect([flagsBelow(5), flagsBelow(8), flagsBelow(10), flagsBelow(0)]).toEqual([
    [],
    ["6 women"],
    ["6 women", "9 men"],
    [],
  ]);
});

test("the plan's own area gives no refuge away, a part of it does", () => {
  const known = ["Sampleton action plan", "Sampleton", "Sampleton Women's Aid"];
  const placesIn = (text: string): string[] =>
    screenText(text, { known }).map(({ found }) => found);
  expect(placesIn("refuge spaces in Sampleton")).toEqual([]);
  expect(placesIn("refuge spaces in Sampleton Heath")).toEqual(["Sampleton Heath"]);
});

test.each(["x", "я", " ", "я ", "1", "\ud800"])(
  "%j over four million characters exhausts nothing",
  (piece) => {
    expect(() => screenText(piece.repeat(4_000_000 / piece.length))).not.toThrow();
  },
);
