import { checkReturn } from "../../src/check/check-return.ts";
import { quoted } from "../../src/check/place.ts";
import { checkOf } from "../support/return-of.ts";
import { GOOD_ROW } from "./rule-cases.ts";

test.each([
  ["a\n b\t c ", "a b c"],
  ["Not \u202Edetrats\u202C", "Not detrats"],
  ["\u2067x\u2069 \u200B\u00ADy", "x y"],
  ["x".repeat(500), `${"x".repeat(119)}…`],
])("%j is quoted as %j", (text, shown) => {
  expect(quoted(text)).toBe(shown);
});

test("nothing that a finding says can turn text round", () => {
  const rows = [
    { ...GOOD_ROW, status: "Nearly \u202Ethere" },
    { ...GOOD_ROW, ref: "9z\u2066" },
    { ...GOOD_ROW, ref: "1b", extra: "Ring 0121 496 0123\u202E" },
  ];
  for (const { message, found, wanted, fix } of checkReturn(checkOf(rows))) {
    expect([message, found, wanted, fix].join(" ")).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  }
});
