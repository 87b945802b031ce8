import { unfinishedSentence } from "../../../src/rate/category/unfinished-sentence.ts";
import { processorMs } from "../../support/processor-ms.ts";

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
    ["It'll be shown.", "It'll be"],
    ["This won’t be ready.", "won't"],
    ["We shall publish it.", "shall publish"],
    ["Work continues on the pathway.", "Work continues"],
    ["Recruitment is ongoing.", "is ongoing"],
    ["Officers are developing a pathway.", "are developing"],
    ["The council is working towards one tool.", "is working towards"],
    ["Completion is anticipated in spring.", "is anticipated"],
    ["The report is due to go to cabinet.", "is due to go"],
    ["The report is due in June.", "is due in"],
    ["The report is due.", "is due"],
    ["Cabinet is to decide on the draft.", "is to decide"],
    ["The contract has not been signed.", "has not been signed"],
    ["The pilot is not complete.", "is not complete"],
    ["The review remains incomplete.", "incomplete"],
    ["The tool is partly in place.", "partly in place"],
    ["The guide is at draft stage.", "at draft"],
    ["Approval is pending.", "is pending"],
    ["Further work is required.", "Further work is required"],
    ["There is more to do.", "more to do"],
    ["Much remains to do.", "remains to do"],
    ["We are waiting for the outcome.", "are waiting for"],
    ["It goes to Cabinet next month.", "next month"],
    ["A decision follows in due course.", "in due course"],
    ["The draft goes to cabinet on 16/05/2017.", "16/05/2017"],
    ["The draft goes to cabinet on 16th May 2017.", "16th May 2017"],
    ["Training ends in Sept 2017.", "Sept 2017"],
    ["Training ends in Spring 2018.", "Spring 2018"],
    ["Every school is reached by 2019.", "by 2019"],
    ["The date was moved to 31 March 2018.", "31 March 2018"],
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
    ["The pilot was under way in 2015 and ended in 2016."],
    ["Work that was in progress at the last report is complete."],
    ["The guide is no longer in development."],
    ["Partners spoke of it in progress meetings."],
    ["It was approved; it will be reviewed every year."],
    ["No issues remain to be resolved."],
    ["No further work is planned."],
    ["None of the tasks is still open."],
    ["Nothing will be left open."],
    ["All that needs to be done has been done."],
    ["The fall in reports is due to the campaign."],
    ["The plan covers 1 April 2016 to 31 March 2019."],
    ["The post is paid for until March 2020."],
    ["The schools met again the next month."],
    ["The pilot ran in spring 2016 and in 2017."],
    ["It opened on 10/04/2017, as agreed in Dec. 2016."],
    [""],
  ])("%s", (text) => {
    expect(wordsOf(text)).toBeNull();
  });

  test("is read in an instant, however long", () => {
    const long = "is are being will needs to be ".repeat(4000).replaceAll("will", "wil");
    const started = processorMs();
    unfinishedSentence(long, "2017-04-11");
    unfinishedSentence("1 May ".repeat(20_000), "2017-04-11");
    unfinishedSentence("until 1 May 2099 ".repeat(8000), "2017-04-11");
    unfinishedSentence("is due to it in by 1/1/2 will be reviewed ".repeat(3000), "2017-04-11");
    expect(processorMs() - started).toBeLessThan(1000);
  });
});
