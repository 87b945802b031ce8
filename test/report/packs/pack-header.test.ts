import type { PaperEntry } from "../../../src/plan/register/papers.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { packHeader, type PackHeader } from "../../../src/report/packs/pack-header.ts";
import { sampleMaster } from "../../support/sample-master.ts";

function headerOf(papers: readonly PaperEntry[], sensitive: readonly string[] = []): PackHeader {
  const register = { ...EMPTY_REGISTER, papers, sensitive };
  const input = { master: sampleMaster(), register, date: "2018-11-14", ratings: new Map() };
  return packHeader(input, "scrutiny", "Tracking report");
}

const entry = (
  pack: PaperEntry["pack"],
  part: PaperEntry["part"],
  text: string,
  order = 1,
): PaperEntry => ({ pack, part, order, text });

describe("the header of a pack", () => {
  test("has neutral words where the team has written nothing", () => {
    expect(headerOf([])).toEqual({
      id: "scrutiny",
      title: "Tracking report",
      team: "Action plan team",
      date: "2018-11-14",
      details: [],
      handling: "OFFICIAL",
      publication: "Not for publication until approved",
    });
  });

  test("gives the filled-in lines in a fixed order, with their places", () => {
    const { details, title } = headerOf([
      entry("scrutiny", "Report of", "Cabinet Member\n for Health "),
      entry(null, "Wards affected", "All"),
      entry(null, "Subject", "Progress on the inquiry"),
      entry("scrutiny", "Author", "  "),
    ]);
    expect(title).toBe("Progress on the inquiry");
    expect(details.map(({ label, text }) => [label, text.text, text.origin?.row])).toEqual([
      ["Subject", "Progress on the inquiry", "Every pack, Subject 1"],
      ["Report of", "Cabinet Member for Health", "Scrutiny, Report of 1"],
      ["Wards affected", "All", "Every pack, Wards affected 1"],
    ]);
    expect(details[0]?.text.origin).toMatchObject({ sheet: "Papers", column: "Text" });
  });

  test("takes this pack's own lines in place of those of every pack, and no other pack's", () => {
    const { details, team } = headerOf([
      entry(null, "Contact", "every pack's contact"),
      entry("scrutiny", "Contact", "second", 2),
      entry("scrutiny", "Contact", "first", 1),
      entry("board", "Contact", "the board's contact"),
      entry(null, "Team", "Exampleton team"),
    ]);
    expect(details.map(({ text }) => text.text)).toEqual(["first", "second"]);
    expect(team).toBe("Exampleton team");
  });

  test.each<[string, readonly PaperEntry[], readonly string[], string]>([
    ["a sensitive row of the plan", [], ["1a"], "OFFICIAL-SENSITIVE"],
    [
      "a slip of the pen",
      [entry("scrutiny", "Handling", "OFFICIAL-SENSTIVE")],
      [],
      "OFFICIAL-SENSITIVE",
    ],
    ["another tier", [entry("scrutiny", "Handling", "Secret")], [], "OFFICIAL-SENSITIVE"],
    ["brackets", [entry("scrutiny", "Handling", "[Official]")], [], "OFFICIAL"],
    ["an entry", [entry("scrutiny", "Handling", "Official-sensitive")], [], "OFFICIAL-SENSITIVE"],
    [
      "an entry of every pack beside one that says less",
      [entry("scrutiny", "Handling", "OFFICIAL"), entry(null, "Handling", "OFFICIAL-SENSITIVE")],
      [],
      "OFFICIAL-SENSITIVE",
    ],
    ["another pack's entry", [entry("board", "Handling", "OFFICIAL-SENSITIVE")], [], "OFFICIAL"],
    [
      "a sensitive row beside an entry that says less",
      [entry("scrutiny", "Handling", "OFFICIAL")],
      ["1a"],
      "OFFICIAL-SENSITIVE",
    ],
  ])("reads its handling from %s", (_, papers, sensitive, wanted) => {
    expect(headerOf(papers, sensitive).handling).toBe(wanted);
  });
});
