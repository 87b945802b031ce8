import { abbreviationsIn } from "../../../../src/report/packs/abbreviations/abbreviations-in.ts";

test.each([
  ["plain", "MARAC and DHR", "MARAC DHR"],
  ["in the plural", "IDVAs, DHRs and the CCG's view", "IDVA DHR CCG"],
  ["with an ampersand", "R&D at A&E", "R&D A&E"],
  ["with digits", "H1N1 and COVID19", "H1N1 COVID19"],
  ["joined by a slash or hyphen", "CSE/CCE, FGM-related, LGBT+", "CSE CCE FGM LGBT"],
  ["in brackets", "Change Grow Live (CGL)", "CGL"],
  ["in a row", "NHS BSOL CCG", "NHS BSOL CCG"],
  [
    "in a list of four",
    "FGM, HBA, CSE and FM; DVPN, DVPO, SARC, ISVA",
    "FGM HBA CSE FM DVPN DVPO SARC ISVA",
  ],
  ["in a list of lines", "MARAC\nMAPPA\nIDVA\nISVA", "MARAC MAPPA IDVA ISVA"],
  ["of eight capitals", "ABCDEFGH", "ABCDEFGH"],
  ["as often as it stands there", "KPI 1, KPI 2", "KPI KPI"],
])("abbreviations %s", (_what, text, wanted) => {
  expect(abbreviationsIn(text).join(" ")).toBe(wanted);
});

test.each([
  ["a reference", "See R01, 3d, AP12 and KS2"],
  ["a marker", "[c], [x] and [low]"],
  ["a month or weekday", "By 31 MARCH, DEC, MON or FRIDAY"],
  ["a Roman numeral", "Part II, III, IV, VI, IX, XIV and XXXIX"],
  ["one capital", "Adult A and Q 1"],
  ["a sentence in capitals", "PLEASE DO NOT SHARE THIS WITH TEAMS"],
  ["a short sentence in capitals", "STAFF TRAINING DELIVERED"],
  ["three small words in capitals", "TO BE SENT"],
  ["an everyday word in capitals", "This is NOT done. URGENT: NEW staff, NO funding yet"],
  ["a word with a capital", "Birmingham City Council, Women's Aid"],
  ["a longer word", "SAFEGUARDING"],
  ["a name in mixed case", "McDonald, iPhone, eCPD"],
  ["nothing", ""],
  ["the first half of a postcode", "Homes in B4 and CV1"],
  ["a number", "2018 to 2023, 1,864 and 28-34"],
  ["markings", "OFFICIAL-SENSITIVE"],
])("no abbreviation: %s", (_what, text) => {
  expect(abbreviationsIn(text)).toEqual([]);
});

test("reads a long text of capitals in a moment", () => {
  const text = "AB ".repeat(50_000) + "A&".repeat(50_000);
  expect(abbreviationsIn(text)).toEqual([]);
});
