/** @jest-environment jsdom */
import { type FindingActions, makeFindingItem } from "../../../taskpane/view/finding-item.ts";
import { findingOf } from "../../support/finding-of.ts";
import { until } from "../../support/until.ts";

const select = jest.fn<undefined, Parameters<FindingActions["select"]>>();
const mend = jest.fn<undefined, Parameters<FindingActions["mend"]>>();

function itemOf(given: Parameters<typeof findingOf>[0]): HTMLLIElement {
  const item = makeFindingItem(findingOf(given), { select, mend });
  document.body.replaceChildren(item);
  return item;
}

function press(item: Element, text: string): void {
  const button = [...item.querySelectorAll("button")].find((entry) =>
    entry.textContent.includes(text),
  );
  if (!button) throw new Error(`No button "${text}" in ${item.textContent}`);
  button.click();
}

/** jsdom tells a toggle later, and so does Excel's web view. */
async function openBox(item: Element): Promise<void> {
  const box = item.querySelector<HTMLDetailsElement>("details.mend");
  if (!box) throw new Error("No box to mend");
  box.open = true;
  await until(() => box.querySelector("button") !== null);
}

beforeEach(() => {
  jest.resetAllMocks();
});

test("a line says where and what, and leads to its first cell", () => {
  const item = itemOf({ cells: ["F2", "F4"], message: "Select the status of action" });
  const line = item.querySelector(".line");
  expect(line?.textContent).toBe("Updates, F2, F4: Status of ActionSelect the status of action");
  press(item, "Select the status");
  expect(select.mock.calls).toEqual([["Updates", "F2"]]);
});

test("the next button walks the cells and begins again", () => {
  const item = itemOf({ cells: ["F2", "F4", "F9"] });
  for (const cell of ["F4", "F9", "F2", "F4"]) press(item, `Next cell: ${cell}`);
  expect(select.mock.calls.map(([, cell]) => cell)).toEqual(["F4", "F9", "F2", "F4"]);
});

test.each([
  ["the whole workbook", { sheet: null, cells: [] }, "The workbook"],
  ["a whole sheet", { cells: [], heading: null }, "Updates"],
])("a line about %s is text and no button", (_, given, where) => {
  const item = itemOf(given);
  expect(item.querySelector("button")).toBeNull();
  expect(item.querySelector(".where")?.textContent).toContain(where);
});

test.each([
  ["Select a status", "Ask the lead", true],
  ["Select a status from the list", "Select a status", false],
])("for the message %j the instruction %j is shown apart: %j", (message, fix, shown) => {
  expect(itemOf({ message, fix }).textContent.includes("What to do")).toBe(shown);
});

test("a mend shows before and after with its spaces, and mends at the press of its button", async () => {
  const one = { cell: "F2", before: " 3L", after: "3l", value: "3l" };
  const item = itemOf({ mends: [one] });
  expect(item.querySelector("table")).toBeNull();
  await openBox(item);
  expect(item.querySelector("del")?.textContent).toBe("␣3L");
  expect(item.querySelector("ins")?.textContent).toBe("3l");
  expect(mend).not.toHaveBeenCalled();
  press(item, "Mend F2");
  expect(mend.mock.calls).toEqual([[[{ ...one, sheet: "Updates" }]]]);
});

test("a text that becomes a date of the same words says so on both sides", async () => {
  const words = "1 June 2018";
  const mends = [{ cell: "D2", before: words, after: words, value: { day: "2018-06-01" } }];
  const item = itemOf({ mends });
  await openBox(item);
  const cells = [...item.querySelectorAll("td")].map(({ textContent }) => textContent);
  expect(cells).toEqual([`${words} as text`, `${words} as a date`]);
});

test("of many mends a hundred are shown, and the others counted", async () => {
  const mends = Array.from({ length: 130 }, (_, index) => ({
    cell: `A${index + 1}`,
    before: "x ",
    after: "x",
    value: "x",
  }));
  const item = itemOf({ mends });
  await openBox(item);
  expect(item.querySelectorAll("tbody tr")).toHaveLength(100);
  expect(item.textContent).toContain("And 30 more cells");
  press(item, "Mend these 130 cells");
  expect(mend.mock.calls[0]?.[0]).toHaveLength(130);
});

test("what a cell holds stays text", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const item = itemOf({
    message: hostile,
    heading: hostile,
    found: hostile,
    mends: [{ cell: "F2", before: hostile, after: hostile, value: hostile }],
  });
  await openBox(item);
  expect(item.querySelector("img")).toBeNull();
  expect(item.textContent.split(hostile).length - 1).toBeGreaterThanOrEqual(5);
});
