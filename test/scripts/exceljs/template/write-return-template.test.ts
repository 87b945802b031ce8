import ExcelJS from "exceljs";
import type { OwnAction } from "../../../../src/plan/own-actions.ts";
import {
  TEMPLATE_CELLS,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEETS,
} from "../../../../src/plan/return-template.ts";
import { listName } from "../../../../src/plan/template-plan.ts";
import type { ReturnTemplate } from "../../../../scripts/exceljs/template/return-template.ts";
import { buildReturnTemplate } from "../../../../scripts/exceljs/template/write-return-template.ts";
import { sampleAction, samplePlan } from "../../../support/sample-plan.ts";
import { partsOf, textOfParts } from "../../../support/workbook-parts.ts";

const plan = samplePlan();
const own = (ref: string, given: Partial<OwnAction> = {}): OwnAction => ({
  action: plan.actions.find((action) => action.ref === ref) ?? sampleAction(ref),
  part: "Lead",
  due: "31 March 2020",
  ...given,
});

function template(given: Partial<ReturnTemplate> = {}): ReturnTemplate {
  const [, , partner] = plan.partners;
  const [, round] = plan.rounds;
  if (!partner || !round) throw new Error("The sample plan is too small");
  return {
    plan,
    partner,
    round,
    actions: [own("2a"), own("2b", { due: "No date agreed" }), own("1a", { part: "Contributor" })],
    lastUpdates: [
      {
        ref: "2a",
        round: "2018-10-16",
        text: '=HYPERLINK("x")\nSecond line',
        status: "Blocked",
        from: "EXW",
      },
    ],
    ...given,
  };
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetNamed(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function columnTexts(sheet: ExcelJS.Worksheet, column: number, first: number): string[] {
  const texts: string[] = [];
  sheet.getColumn(column).eachCell({ includeEmpty: false }, (cell, row) => {
    if (row >= first) texts.push(cell.text);
  });
  return texts;
}

interface Rule {
  readonly type: string;
  readonly formulae: readonly unknown[];
  readonly prompt?: string;
  readonly promptTitle?: string;
}

function ruleOf(sheet: ExcelJS.Worksheet, address: string): Rule {
  return sheet.getCell(address).dataValidation;
}

let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;
beforeAll(async () => {
  bytes = await buildReturnTemplate(template());
  workbook = await opened(bytes);
});

describe("nothing is in it that should not be", () => {
  test("no macro, link, picture, comment or web extension: only these parts", () => {
    const allowed =
      /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(app|core)\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/theme\/theme1\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d\.xml|xl\/worksheets\/_rels\/sheet\d\.xml\.rels|xl\/tables\/table1\.xml)$/u;
    const files = [...partsOf(bytes).keys()].filter((path) => !path.endsWith("/"));
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test("no merged cell, hidden row, column or sheet, and no password", () => {
    const sheets = textOfParts(bytes, /worksheets\/sheet/u);
    expect(sheets).not.toMatch(/<mergeCell|hidden=|hashValue|saltValue|password=/u);
    expect(workbook.worksheets.map(({ state }) => state)).toEqual(Array(4).fill("visible"));
  });

  test("no hidden name, and every name points into the workbook", () => {
    const text = textOfParts(bytes, /xl\/workbook\.xml/u);
    expect(text).not.toMatch(/<definedName[^>]*hidden/u);
    expect(text).not.toMatch(/#REF!|\[\d+\]/u);
  });

  test("no author", () => {
    const core = textOfParts(bytes, /docProps/u);
    expect(core).toContain("<dc:creator>Action Plan Returns</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>Action Plan Returns</cp:lastModifiedBy>");
    expect(core).toMatch(/<Company><\/Company><Manager><\/Manager>/u);
  });

  test("no formula, though a text starts with an equals sign", () => {
    expect(textOfParts(bytes, /worksheets\/sheet/u)).not.toContain("<f>");
    const cell = sheetNamed(workbook, TEMPLATE_SHEETS.actions).getCell("H4");
    expect(cell.value).toBe('=HYPERLINK("x")\nSecond line');
  });
});

describe("the sheets", () => {
  test("stand in the described order, opened on the first", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(Object.values(TEMPLATE_SHEETS));
    expect(workbook.views[0]?.activeTab).toBe(0);
  });

  test("print on A4 landscape, all but the lists one page wide, with their headings repeated", () => {
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: sheet.name === "Lists" ? 4 : 1,
        fitToHeight: 0,
      });
    }
    const titled = workbook.worksheets.slice(1);
    expect(titled.map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual(["3:3", "3:3", "3:3"]);
    expect(titled.map(({ views }) => views[0])).toEqual(
      Array(3).fill(expect.objectContaining({ state: "frozen", ySplit: 3, xSplit: 1 })),
    );
  });

  test("use one sans serif face, never under 11 points", () => {
    const fonts = new Set<string>();
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell(({ font }) => fonts.add(`${font.name ?? ""} ${font.size ?? 0}`));
      });
    }
    expect([...fonts].sort()).toEqual(["Arial 11", "Arial 13", "Arial 18"]);
  });
});

describe("Start here", () => {
  test.each([
    ["plan", "exampleton-2018-2023"],
    ["partner", "Exampleton Women's Aid"],
    ["round", new Date("2018-11-14")],
    ["due", new Date("2018-11-07")],
    ["version", "v1"],
    ["nothing", null],
  ] as const)("%s stands under its name, beside its label", (key, value) => {
    const { name, label } = TEMPLATE_CELLS[key];
    const [range = ""] = workbook.definedNames.getRanges(name).ranges;
    const address = range.slice(range.indexOf("!") + 1).replaceAll("$", "");
    const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.start);
    expect(range.startsWith("'Start here'!")).toBe(true);
    expect(sheet.getCell(address).value).toEqual(value);
    expect(sheet.getCell(address.replace("B", "A")).value).toBe(label);
  });

  test("the nil cell is unlocked and takes Yes or nothing", () => {
    const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.start);
    expect(sheet.getCell("B10").protection).toMatchObject({ locked: false });
    expect(ruleOf(sheet, "B10")).toMatchObject({ type: "list", formulae: ['"Yes"'] });
  });

  test("says by when, how to report nothing, and how to undo the frozen panes", () => {
    const text = columnTexts(sheetNamed(workbook, TEMPLATE_SHEETS.start), 2, 12).join(" ");
    expect(text).toContain("by 7 November 2018");
    expect(text).toContain("Choose Yes in the yellow cell");
    expect(text).toContain("Unfreeze Panes");
    expect(text).toContain("unlocked");
    expect(text).not.toMatch(/please|sorry|invalid/iu);
    expect(text.split(" ").length).toBeLessThan(250);
  });
});

describe("Updates", () => {
  test("is one table with the ten headings", () => {
    const text = textOfParts(bytes, /tables\/table1/u);
    const names = [...text.matchAll(/<tableColumn id="\d+" name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(text).toContain('displayName="Updates" ref="A3:J16"');
    expect(names).toEqual(TEMPLATE_COLUMNS.map(({ heading }) => heading));
    const row = sheetNamed(workbook, TEMPLATE_SHEETS.updates).getRow(3);
    expect((row.values as unknown[]).slice(1)).toEqual(names);
  });

  test("holds the partner's references, locked, and ten spare rows, unlocked", () => {
    const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.updates);
    expect(columnTexts(sheet, 1, 4)).toEqual(["2a", "2b", "1a"]);
    // exceljs leaves out the default, which is locked.
    const locked = (address: string): boolean =>
      (sheet.getCell(address) as Partial<ExcelJS.Cell>).protection?.locked ?? true;
    expect(["A4", "B4", "J4", "A7", "J16"].map(locked)).toEqual([true, false, false, false, false]);
  });

  test("is protected, and leaves formatting and inserting rows to the partner", () => {
    expect(textOfParts(bytes, /sheet2\.xml/u)).toContain(
      '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0"/>',
    );
  });

  test.each([
    ["A7", "list", ["Lists!$A$4:$A$11"]],
    ["A16", "list", ["Lists!$A$4:$A$11"]],
    ["F4", "list", ["Lists!$K$4:$K$10"]],
    ["F16", "list", ["Lists!$K$4:$K$10"]],
    ["D4", "date", [new Date("2018-04-01"), new Date("2024-03-31")]],
    ["E16", "date", [new Date("2018-04-01"), new Date("2024-03-31")]],
    ["G9", "date", [new Date("2018-04-01"), new Date("2024-03-31")]],
    ["H10", "date", [new Date("2018-04-01"), new Date("2018-11-14")]],
  ])("%s takes only a %s", (address, type, formulae) => {
    const rule = ruleOf(sheetNamed(workbook, TEMPLATE_SHEETS.updates), address);
    expect(rule).toMatchObject({ type, formulae });
  });

  test("says in the first answer of each action what the action is", () => {
    const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.updates);
    expect(ruleOf(sheet, "B4")).toMatchObject({
      promptTitle: "Action 2a",
      prompt:
        "Open a hub. Due: 31 March 2020. Last update: 16 October 2018. What have you done since?",
    });
    expect(ruleOf(sheet, "B5").prompt).toContain("Due: No date agreed. No update yet.");
  });

  test("no two rules share a cell, and no message is longer than Excel shows", () => {
    const text = textOfParts(bytes, /sheet2\.xml/u);
    const areas = [...text.matchAll(/sqref="([^"]+)"/gu)].map(([, area = ""]) => area);
    const cells = areas.flatMap((area) => {
      const [, column = "", from = "", to = from] = /^([A-J])(\d+)(?::\1(\d+))?$/u.exec(area) ?? [];
      return Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => `${column}${Number(from) + index}`,
      );
    });
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength(10 * 13 - 3);
    for (const [, prompt = ""] of text.matchAll(/ (?:prompt|error)="([^"]*)"/gu)) {
      expect(prompt.length).toBeLessThanOrEqual(255);
    }
  });
});

describe("Your actions", () => {
  test("show wording, due date and last update", () => {
    const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.actions);
    const texts = (row: number): string[] =>
      Array.from({ length: 10 }, (_, index) => {
        const { value, text } = sheet.getCell(row, index + 1);
        return value instanceof Date ? value.toISOString().slice(0, 10) : text;
      });
    expect(texts(4)).toEqual([
      "2a",
      "Open a hub",
      "Lead",
      "Hub open",
      "Year 2, 2019/20",
      "31 March 2020",
      "2018-10-16",
      '=HYPERLINK("x")\nSecond line',
      "Blocked",
      "EXW",
    ]);
    expect(texts(5).slice(3)).toEqual([
      "None in the plan",
      "None in the plan",
      "No date agreed",
      "None yet",
      "None yet",
      "None yet",
      "None yet",
    ]);
  });

  test("say so where the plan names none", async () => {
    const empty = await opened(await buildReturnTemplate(template({ actions: [] })));
    const text = sheetNamed(empty, TEMPLATE_SHEETS.actions).getCell("A4").text;
    expect(text).toContain("The plan names no action for you yet");
    expect(columnTexts(sheetNamed(empty, TEMPLATE_SHEETS.updates), 1, 4)).toEqual([]);
  });
});

describe("Lists", () => {
  test.each([
    ["references", ["1a", "1b", "1c", "2a", "2b", "2l", "Whole section 1", "Whole section 2"]],
    ["referenceParts", ["Contributor", "–", "–", "Lead", "Lead", "–", "–", "–"]],
    ["referenceSections", ["1", "1", "1", "2", "2", "2", "1", "2"]],
    ["referenceLeads", ["EXC", "EXC, EXP", "TBC", "EXW", "EXW", "–", "–", "–"]],
    ["referenceContributors", ["exw; exp", "–", "–", "–", "–", "–", "–", "–"]],
    ["referencesPrinted", ["1a", "1b", "1c", "2a", "2b", "21", "–", "–"]],
    ["sectionSpellings", [...Array<string>(6).fill("–"), "Whole System", "–"]],
    ["statuses", plan.statuses.map(({ name }) => name)],
    ["statusMeanings", plan.statuses.map(({ id }) => id)],
    ["statusSteps", plan.statuses.map(({ step }) => step)],
    ["partners", plan.partners.map(({ name }) => name)],
    ["partnerIds", plan.partners.map(({ id }) => id)],
    ["partnerSpellings", ["Exampleton City Council; Ex Council", "Ex Police", "EXWAID", "–"]],
    ["partnerDoubtful", ["–", "EP", "–", "–"]],
    ["planYears", ["Year 1", "Year 2", "Year 3", "Year 4", "Year 5"]],
    ["planYearStarts", ["2018", "2019", "2020", "2021", "2022"].map((year) => `${year}-04-01`)],
    ["planYearEnds", ["2019", "2020", "2021", "2022", "2023"].map((year) => `${year}-03-31`)],
    ["rounds", ["2018-10-16", "2018-11-14"]],
    ["roundsDue", ["2018-10-09", "2018-11-07"]],
  ] as const)("%s stand under their name", (key, entries) => {
    const [range = ""] = workbook.definedNames.getRanges(listName(key)).ranges;
    const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.lists);
    const [, column = "", from = "", to = from] =
      /^Lists!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/u.exec(range) ?? [];
    const values = [];
    for (let row = Number(from); row <= Number(to); row++) {
      const { value } = sheet.getCell(`${column}${row}`);
      values.push(value instanceof Date ? value.toISOString().slice(0, 10) : value);
    }
    expect(values).toEqual([...entries]);
  });
});
