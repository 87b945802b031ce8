import type { ReturnOnDesk } from "../../../taskpane/files/save-files.ts";
import { saveAllFeedback, saveFeedback } from "../../../taskpane/files/save-files.ts";
import type { Download } from "../../../taskpane/files/save-download.ts";
import { findingOf } from "../../support/finding-of.ts";
import { returnOf } from "../../support/return-of.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../../support/xlsx-of-workbook.ts";

const saved: Download[] = [];
jest.mock("../../../taskpane/files/save-download.ts", () => ({
  saveDownload: (download: Download) => saved.push(download),
}));

const findings = [findingOf({ message: "Mend it" })];
const bytes = new Uint8Array(xlsxOfWorkbook(workbookOf({ Updates: [["Ref"], ["1a"]] })));

function read(name: string): ReturnOnDesk {
  const reading = returnOf([]);
  const returned = {
    kind: "read",
    file: name,
    sha256: "",
    reading,
    partner: "exc",
    findings,
  } as const;
  const result = { kind: "return", returned, plan: samplePlan(), from: "return" } as const;
  return { file: new File([bytes], name), result };
}

function unread(name: string): ReturnOnDesk {
  const returned = { kind: "unread", file: name, findings } as const;
  const result = { kind: "return", returned, plan: null, from: "page" } as const;
  return { file: new File(["nothing"], name), result };
}

beforeEach(() => {
  saved.length = 0;
});

test.each([
  [[read("a.xlsx"), read("b.xlsx")], ""],
  [
    [read("a.xlsx"), unread("b.xlsx")],
    " 1 is a text with the findings alone, as the file itself could not be marked.",
  ],
  [
    [unread("a.xlsx"), unread("b.xlsx")],
    " 2 are texts with the findings alone, as the file itself could not be marked.",
  ],
])("all feedback is one zip, and what could not be marked is told", async (all, more) => {
  expect(await saveAllFeedback(all)).toBe(
    `Saved Returns to mend.zip to your downloads, with 2 files.${more}`,
  );
  expect(saved.map(({ name }) => name)).toEqual(["Returns to mend.zip"]);
});

test.each([
  [read("a.xlsx"), "a - to mend.xlsx", /to your downloads\.$/u],
  [unread("a.xlsx"), "a - to mend.txt", /the findings alone, .* cannot be read\.$/u],
])("the feedback of one return is a file of its own", async (on, name, told) => {
  expect(await saveFeedback(on)).toMatch(told);
  expect(saved.map((one) => one.name)).toEqual([name]);
});
