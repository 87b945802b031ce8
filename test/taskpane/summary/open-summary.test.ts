/** @jest-environment jsdom */
import { SpokenError } from "../../../src/text/spoken-error.ts";
import { openSummary } from "../../../taskpane/summary/open-summary.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";
import {
  fakeOpenWorkbook,
  rowOf,
  sampleReturn,
  type FakeWorkbook,
} from "../pane/fake-open-workbook.ts";

const built = jest.fn(() => Promise.resolve(samplePlan()));
jest.mock("../../../taskpane/pane/built-in-plan.ts", () => ({ loadBuiltInPlan: () => built() }));

const RETURN = sampleReturn([rowOf("1a", "on track")]);

interface Opened extends FakeWorkbook {
  readonly area: HTMLElement;
  readonly said: string[];
}

async function open(workbook = RETURN): Promise<Opened> {
  const fake = fakeOpenWorkbook(workbook);
  const area = document.createElement("section");
  const said: string[] = [];
  await openSummary({ host: fake.host, area, say: (text) => said.push(text) });
  return Object.assign(fake, { area, said });
}

function press(area: HTMLElement, text: string): Promise<void> {
  const button = [...area.querySelectorAll("button")].find((one) => one.textContent === text);
  if (!button) throw new Error(`No button ${text}`);
  button.click();
  return new Promise((done) => setTimeout(done));
}

function fault(area: HTMLElement): string | null | undefined {
  return area.querySelector('[role="alert"]')?.textContent;
}

test("shows the picture and says that it is there", async () => {
  const { area, said } = await open();
  expect(area.querySelector("h2")?.textContent).toBe("Return of Exampleton Council");
  expect(said.at(-1)).toBe("The summary shows the workbook as it is now.");
  expect(fault(area)).toBe("");
});

test("a line selects its cell", async () => {
  const { area, host } = await open();
  host.select.mockRejectedValueOnce(new SpokenError("The sheet is hidden."));
  const book = sampleReturn([rowOf("1a", "on track"), ["1b"]]);
  const other = await open(book);
  await press(other.area, "1b Agree quality standards");
  expect(other.host.select.mock.calls).toEqual([[{ sheet: "Updates", cell: "A3" }]]);
  expect(area.querySelectorAll(".picture button")).toHaveLength(0);
});

test("Refresh reads the workbook again", async () => {
  const opened = await open();
  opened.workbook = sampleReturn([rowOf("1a", "on track"), rowOf("1b", "Blocked")]);
  await press(opened.area, "Refresh");
  const words = [...opened.area.querySelectorAll(".bars p")].map(({ textContent }) => textContent);
  expect(words).toContain("Blocked: 1");
  expect(opened.area.querySelectorAll("h2")).toHaveLength(1);
});

test("Insert summary hands the picture over and says where it is", async () => {
  const { area, host, said } = await open();
  await press(area, "Insert summary");
  expect(host.insertSummary.mock.calls[0]?.[0]).toMatchObject({ kind: "return" });
  expect(said.at(-1)).toBe("The summary is on the sheet “Summary”.");
});

test("a refusal is told as a sentence and taken away by the next success", async () => {
  const { area, host } = await open();
  host.insertSummary.mockRejectedValueOnce(new SpokenError("The workbook is protected."));
  await press(area, "Insert summary");
  expect(fault(area)).toBe("The workbook is protected.");
  await press(area, "Insert summary");
  expect(fault(area)).toBe("");
});

test("a workbook of something else is said to be so, with nothing to insert", async () => {
  const { area } = await open(workbookOf({ Notes: [["Milk"]] }));
  expect(fault(area)).toMatch(/^There is no return, no master and no table of actions/u);
  expect(area.querySelectorAll("h2")).toHaveLength(0);
  const insert = [...area.querySelectorAll("button")].find((one) =>
    one.textContent.includes("Insert"),
  );
  expect(insert?.hidden).toBe(true);
});

test("what was shown goes where the workbook can be read no longer", async () => {
  const opened = await open();
  opened.workbook = workbookOf({});
  await press(opened.area, "Refresh");
  expect(opened.area.querySelectorAll("h2")).toHaveLength(0);
  expect(fault(opened.area)).not.toBe("");
});
