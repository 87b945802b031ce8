import { openMaster, type OpenMaster } from "../../scripts/masters/open-master.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { trackRecommendations } from "../../src/rate/category/tracked-recommendation.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { scrutinyPack } from "../../src/report/packs/scrutiny/scrutiny-pack.ts";
import { playedDemo } from "../support/played-demo.ts";
import { tablesOf, textsOf, wordsOfSection } from "../support/pack-words.ts";

const DATE = "2017-04-11";

let opened: OpenMaster;
beforeAll(async () => {
  opened = await openMaster((await playedDemo()).path("scrutiny", "master.xlsx"));
});

describe("the inquiry as of 11 April 2017", () => {
  test("leaves nothing to settle between the portfolios", () => {
    const { conflicts, queue, newNames } = opened.master;
    expect([conflicts, queue, newNames]).toEqual([[], [], []]);
  });

  test("has each proposal beside the Cabinet Member's category and the committee's", () => {
    const tracked = trackRecommendations(opened.master, opened.register, DATE);
    expect(
      tracked.map(({ action, proposal, row, concluded }) => [
        action.ref,
        proposal.rule,
        proposal.category,
        row?.assessment ?? null,
        concluded?.decision ?? null,
      ]),
    ).toEqual([
      ["R01", "C11", 3, 2, null],
      ["R02", "C11", 3, 2, null],
      ["R03", "C8", null, 2, null],
      ["R04", "C4", 1, null, 1],
    ]);
  });

  test("keeps proposal and query in the Tracking sheet", () => {
    const rows = opened.register.tracking.filter(({ date }) => date === DATE);
    expect(rows.map(({ ref, proposal }) => [ref, proposal])).toEqual([
      ["R01", 3],
      ["R02", 3],
      ["R03", null],
    ]);
    expect(rows.find(({ ref }) => ref === "R02")?.query).toContain("the system proposes 3");
  });
});

describe("the paper for the committee of 11 April 2017", () => {
  let pack: Pack;
  beforeAll(() => {
    const ratings = rateMaster(opened.master, DATE);
    pack = scrutinyPack({ ...opened, date: DATE, ratings });
  });

  const rowsOf = (id: string): string[][] =>
    (tablesOf(pack).find((table) => table.id === id)?.rows ?? []).map((row) =>
      row.map(({ text }) => text),
    );

  test("has three recommendations that are tracked and one that is concluded with 1", () => {
    expect(rowsOf("Assessments").map(([ref]) => ref)).toEqual(["R01", "R02", "R03"]);
    expect(rowsOf("Concluded")).toEqual([
      [
        "R04",
        "Report progress on these recommendations to the scrutiny committee",
        "Cabinet Member for Inclusion and Community Safety",
        "24 November 2015",
        "1: Achieved (Fully), minute 17",
      ],
    ]);
  });

  test("shows that the text of R02 reads as 3 while the Cabinet Member gave 2", () => {
    const [r02 = []] = rowsOf("Assessments").filter(([ref]) => ref === "R02");
    expect(r02.slice(1, 3)).toEqual(["3: Not Achieved (Progress Made)", "2: Achieved (Late)"]);
    const words = wordsOfSection(pack, "tracked-items");
    const asked = words.filter((text) => text.startsWith("To look at"));
    expect(asked).toEqual(
      expect.arrayContaining([
        "To look at: The Cabinet Member's Assessment is 2: Achieved (Late); the system proposes 3: Not Achieved (Progress Made).",
        'To look at: The Cabinet Member\'s Assessment is 2: Achieved (Late), but the text reads as not finished: "A report on them goes to Cabinet with the strategy in May 2017." (it says "May 2017").',
        'To look at: The Cabinet Member\'s Assessment is 2: Achieved (Late), but the text reads as not finished: "Even so, much more work is needed to do what the recommendation has in mind." (it says "much more work is needed").',
      ]),
    );
  });

  test("names the portfolios as they are called in 2017, and as they were in 2015", () => {
    const [[, , responsibility] = []] = rowsOf("Item_R02");
    expect(responsibility).toBe(
      "Cabinet Member for Inclusion and Community Safety\nCabinet Member for Children's Services\nCabinet Member for Health & Social Care",
    );
    expect(wordsOfSection(pack, "tracked-items")).toContain(
      "Responsibility as first published: Cabinet Member for Social Cohesion, Equalities and Community Safety; Cabinet Member for Children and Family Services; Cabinet Member for Health and Wellbeing.",
    );
  });

  test("shows evidence since 6 September 2016 only, and the category of last time", () => {
    const words = wordsOfSection(pack, "tracked-items");
    expect(words).toContain(
      "Progress was last tracked on 6 September 2016. 3 earlier items were reported before and are not repeated here.",
    );
    expect(words.filter((text) => /^\d{1,2} \w+ 201[56]\b/u.test(text)).sort()).toEqual([
      expect.stringMatching(/^14 October 2016, part c: About 200 people/u),
      expect.stringMatching(/^17 November 2016, part a: /u),
      expect.stringMatching(/^28 October 2016, part a: /u),
      expect.stringMatching(/^8 December 2016, part a: /u),
    ]);
    expect(words).toContain(
      "Last time, on 6 September 2016: the Cabinet Member gave 2: Achieved (Late). Now: the Cabinet Member gave 2: Achieved (Late). No change.",
    );
  });

  test("holds no blank text and no officer's post", () => {
    const texts = textsOf(pack).map(({ text }) => text);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(texts.filter((text) => /manager|officer|adviser$/iu.test(text))).toEqual([]);
  });
});
