import { joinRemarks, joinTexts } from "../../../src/merge/words/join-texts.ts";

const LIMIT = 32_767;
const long = (name: string) => ({ name, text: name.repeat(15_000) });

describe("joinTexts", () => {
  test.each([
    [false, "One"],
    [true, "EXC: One"],
  ])("signs where told to: %s", (signed, text) => {
    expect(joinTexts([{ name: "EXC", text: "One" }], signed)).toBe(text);
  });

  test("a text that fills a cell to the last character stays whole", () => {
    const text = "x".repeat(LIMIT);
    expect(joinTexts([{ name: "EXC", text }], false)).toBe(text);
  });

  test("keeps whole texts and says where the rest is", () => {
    const joined = joinTexts([long("A"), long("B"), long("C")], false).split("\n");
    expect(joined.map((part) => part.slice(0, 22))).toEqual([
      "A".repeat(22),
      "B".repeat(22),
      "More does not fit in o",
    ]);
    expect(joined.join("\n").length).toBeLessThanOrEqual(LIMIT);
  });
});

test("joinRemarks counts what a cell does not hold", () => {
  const remarks = Array.from({ length: 500 }, (_, index) => `${index} ${"r".repeat(100)}`);
  const joined = joinRemarks(remarks);
  const lines = joined.split("\n");
  expect(joined.length).toBeLessThanOrEqual(LIMIT);
  expect(lines.at(-1)).toBe(`Left out, for one cell does not hold it: ${501 - lines.length} more`);
});
