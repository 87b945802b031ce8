import { typedText } from "../../../../taskpane/excel/host/typed-text.ts";

describe("typedText", () => {
  test.each([
    ["1e5", "General", "'1e5"],
    ["3-4", "General", "'3-4"],
    ["007", "0", "'007"],
    ["=x", "General", "'=x"],
    ["+44 121 496 0000", "General", "'+44 121 496 0000"],
    ["-", "General", "'-"],
    ["@home", "General", "'@home"],
    ["1 p", "General", "'1 p"],
    ["'quoted'", "General", "''quoted'"],
    ["May 2019", "General", "'May 2019"],
    ["true", "General", "'true"],
    ["FALSE ", "General", "'FALSE "],
    ["#N/A", "General", "'#N/A"],
    ["50%", "General", "'50%"],
    ["١٢", "General", "'١٢"],
    ["", "General", ""],
    ["In progress", "General", "In progress"],
    ["Éclair", "General", "Éclair"],
    [
      `Agreed on 3 May 2019 ${"and so on ".repeat(5)}`,
      "General",
      `Agreed on 3 May 2019 ${"and so on ".repeat(5)}`,
    ],
    ["1e5", "@", "1e5"],
    ["=x", "@", "=x"],
  ])("%j in a cell formatted %s is written as %j", (text, format, typed) => {
    expect(typedText(text, format)).toBe(typed);
  });
});
