import { unfinishedSentence } from "../../../src/rate/category/unfinished-sentence.ts";

const wordsOf = (text: string): string | null =>
  unfinishedSentence(text, "2017-04-11")?.words ?? null;

describe("a text that speaks of work still to come", () => {
  test.each([
    ["A report will be given to the cabinet.", "will be"],
    ["The new strategy will seek ways to involve schools.", "will seek"],
    ["The strategy is currently under discussion.", "is currently"],
    ["The plan is still a draft.", "is still"],
    ["A pathway is being developed with schools.", "is being developed"],
    ["Guides are now being written.", "are now being written"],
    ["It continues to be developed.", "continues to be developed"],
    ["However, much more needs to be done.", "much more needs to"],
    ["More work is needed in the north.", "More work is needed"],
    ["Two parts remain to be agreed.", "remain to be agreed"],
    ["A launch is planned.", "is planned"],
    ["The reviews are to continue in spring.", "are to continue"],
    ["The contract is not yet signed.", "not yet"],
    ["Two schools have yet to reply.", "have yet to"],
    ["Recruitment is under way.", "under way"],
    ["The Trust plans to open a hub.", "plans to"],
    ["Part b is outstanding.", "is outstanding"],
    ["The draft goes to cabinet in May 2017.", "May 2017"],
    ["Training ends on 12 April 2017.", "12 April 2017"],
    ["The Cabinet\nWILL\u00A0BE told.", "WILL BE"],
  ])("%s", (text, words) => {
    expect(wordsOf(text.replace("\n", " "))).toBe(words);
  });

  test("is quoted by its first such sentence", () => {
    const text = "Schools took part. The guide is being revised by Dr Bee.\nMore will be done.";
    expect(unfinishedSentence(text, "2017-04-11")?.sentence).toBe(
      "The guide is being revised by Dr Bee.",
    );
  });
});

describe("a text that speaks of work done", () => {
  test.each([
    ["The report was given to the committee on 30 November 2015."],
    ["The guide was published in April 2017 and is being used by schools."],
    ["Nothing more needs to be done."],
    ["Nothing is outstanding, and no further work remains to be agreed."],
    ["It was done with the good will of every partner."],
    ["Partners have the will to change."],
    ["Will Example led the group."],
    ["Schools have plans to prevent abuse."],
    ["The review ended on 11 April 2017."],
    ["An outstanding school led the work."],
    [""],
  ])("%s", (text) => {
    expect(wordsOf(text)).toBeNull();
  });

  test("is read in an instant, however long", () => {
    const long = "is are being will needs to be ".repeat(4000).replaceAll("will", "wil");
    const started = performance.now();
    unfinishedSentence(long, "2017-04-11");
    unfinishedSentence("1 May ".repeat(20_000), "2017-04-11");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
