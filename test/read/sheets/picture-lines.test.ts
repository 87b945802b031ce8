import { PICTURE_SHEET } from "../../../src/plan/picture-sheet.ts";
import { isPictureSheet, remarksBesidePicture } from "../../../src/read/sheets/picture-lines.ts";
import { readReturn } from "../../../src/read/read-return.ts";
import type { Sheet, Workbook } from "../../../src/workbook/workbook.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { sheetOf, workbookOf, type GridCell } from "../../support/workbook-of.ts";
import { readBook } from "../plan/read-grid.ts";

const UPDATES = [
  ["Strategy Action Plan Ref", "Action Taken", "Status of Action"],
  ["1a", "Trained 40 staff", "on track"],
];

/** The picture as the pane writes it, with what a partner typed beside and below it. */
function picture(
  typed: readonly (readonly GridCell[])[] = [],
  title: string = PICTURE_SHEET.title,
): Sheet {
  const area = { top: 3, left: 0, bottom: 4, right: 1 };
  return sheetOf(
    PICTURE_SHEET.name,
    [
      [title],
      ["Return of Exampleton Council"],
      [],
      ["Status", "Actions", undefined, "Action Taken", undefined, "No update"],
      ["Complete", 1, undefined, "1b Agree", "Updates, A3", "Lead."],
      [undefined, undefined, undefined, PICTURE_SHEET.end],
      ...typed,
    ],
    {
      tables: [
        { name: "ActionPlanPicture1", area, headings: ["Status", "Actions"], totalsRows: 0 },
      ],
    },
  );
}

function bookWith(...sheets: readonly Sheet[]): Workbook {
  const book = workbookOf({ Updates: UPDATES });
  return { ...book, sheets: [...sheets, ...book.sheets] };
}

describe("the picture in a return", () => {
  const plain = readReturn(workbookOf({ Updates: UPDATES }), samplePlan());

  test("changes nothing of what is read", () => {
    expect(readReturn(bookWith(picture()), samplePlan())).toEqual(plain);
  });

  test("what a partner typed below or beside it is told", () => {
    const typed = [[undefined, undefined, "Call me"], ["1b is late"]];
    const sheet = picture(typed);
    expect(isPictureSheet(sheet)).toBe(true);
    expect(remarksBesidePicture(sheet).map(({ row }) => row)).toEqual([6, 7]);
    const { unread } = readReturn(bookWith(sheet), samplePlan());
    expect(unread.map(({ text }) => text)).toEqual(["Call me", "1b is late"]);
  });

  test("a sheet that only has its title is read like any other", () => {
    const other = { ...picture(), tables: [] };
    expect(isPictureSheet(other)).toBe(false);
    expect(isPictureSheet(picture([], "Our own picture"))).toBe(false);
    expect(readReturn(bookWith(other), samplePlan()).unread.length).toBeGreaterThan(0);
  });

  test("is no part of a plan either", () => {
    const headings = ["Ref", "Action", "Lead Partner", "Completion Date"];
    const book = workbookOf({
      Plan: [
        headings,
        ["1a", "Light the paths", "Hill Council", "2021"],
        ["1b", "Walk the paths at night", "Hill Police", "2022"],
      ],
    });
    const withPicture = { ...book, sheets: [...book.sheets, picture([["Mind 1b"]])] };
    const { form, plan } = readBook(withPicture);
    expect(plan.actions).toHaveLength(2);
    expect(form.left.map(({ sheet, cells }) => [sheet, cells])).toEqual([
      [PICTURE_SHEET.name, "A7"],
    ]);
  });
});
