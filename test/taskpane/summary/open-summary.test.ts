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

function later(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** As a person presses it by the keyboard. */
function pressFocused(area: HTMLElement, text: string): Promise<void> {
  [...area.querySelectorAll("button")].find((one) => one.textContent === text)?.focus();
  return press(area, text);
}

function words(area: HTMLElement): (string | null)[] {
  return [...area.querySelectorAll(".bars p")].map(({ textContent }) => textContent);
}

/** What the page says of an old summary; empty where it is not shown. */
function staleLine(area: HTMLElement): string | null | undefined {
  return area.querySelector(".stale:not([hidden])")?.textContent ?? "";
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
  expect(words(opened.area)).toContain("Blocked: 1");
  expect(opened.area.querySelectorAll("h2")).toHaveLength(1);
});

test("Insert summary hands the picture over and says where it is", async () => {
  const { area, host, said } = await open();
  await press(area, "Insert summary");
  expect(host.insertSummary.mock.calls[0]?.[0]).toMatchObject({ kind: "return" });
  expect(said.at(-1)).toBe('The summary is on the sheet "Summary".');
});

test("Insert summary writes the workbook as it is then, though Excel told no edit", async () => {
  const opened = await open();
  opened.workbook = sampleReturn([rowOf("1a", "on track"), rowOf("1b", "Blocked")]);
  await press(opened.area, "Insert summary");
  const picture = opened.host.insertSummary.mock.calls[0]?.[0];
  const bars = picture?.charts[0]?.bars.map(({ label, total }) => [label, total]);
  expect(bars).toContainEqual(["Blocked", 1]);
  expect(words(opened.area)).toContain("Blocked: 1");
  expect(staleLine(opened.area)).toBe("");
});

test("what can no longer be summed up is not inserted, and the focus stays in the summary", async () => {
  const opened = await open();
  document.body.replaceChildren(opened.area);
  opened.workbook = sampleReturn(
    ["R1", "R2", "R3", "R4", "R5", "R6"].map((ref) => rowOf(ref, "x")),
  );
  await pressFocused(opened.area, "Insert summary");
  expect(opened.host.insertSummary).not.toHaveBeenCalled();
  expect(opened.said.at(-1)).toMatch(/nothing to insert/u);
  expect(document.activeElement?.textContent).toBe("Refresh");
});

describe("after an edit", () => {
  const EDITED = sampleReturn([rowOf("1a", "on track"), rowOf("1b", "Blocked")]);

  async function edited(): Promise<Opened> {
    const opened = await open();
    opened.edit(EDITED);
    await later();
    return opened;
  }

  test("the summary says that it is old, and stays as it is", async () => {
    const { area, host } = await edited();
    expect(staleLine(area)).toBe("The workbook has changed since this summary.");
    expect(host.read).toHaveBeenCalledTimes(1);
    expect(words(area)).not.toContain("Blocked: 1");
  });

  test("Refresh reads it, and the focus stays", async () => {
    const { area } = await edited();
    document.body.replaceChildren(area);
    await pressFocused(area, "Refresh");
    expect(staleLine(area)).toBe("");
    expect(words(area)).toContain("Blocked: 1");
    expect(document.activeElement?.textContent).toBe("Refresh");
  });

  test("coming back reads it, once, and moves no focus", async () => {
    const { area, host } = await edited();
    const tab = document.createElement("button");
    document.body.replaceChildren(tab, area);
    tab.focus();
    area.hidden = true;
    await later();
    expect(host.read).toHaveBeenCalledTimes(1);
    area.hidden = false;
    await later();
    expect(staleLine(area)).toBe("");
    expect(words(area)).toContain("Blocked: 1");
    expect(document.activeElement).toBe(tab);
    area.hidden = true;
    await later();
    area.hidden = false;
    await later();
    expect(host.read).toHaveBeenCalledTimes(2);
  });

  test("an edit while the workbook is read makes what was read old", async () => {
    const opened = await open();
    const read = opened.host.read();
    opened.host.read.mockImplementationOnce(() => {
      opened.edit(EDITED);
      return read;
    });
    await press(opened.area, "Refresh");
    expect(staleLine(opened.area)).not.toBe("");
  });
});

test("an Excel that would not tell its edits is asked again at each reading", async () => {
  const fake = fakeOpenWorkbook(RETURN);
  const area = document.createElement("section");
  fake.host.watch.mockRejectedValueOnce(new SpokenError("Not now."));
  await openSummary({ host: fake.host, area, say: () => undefined });
  await press(area, "Refresh");
  fake.edit(RETURN);
  expect(staleLine(area)).toBe("The workbook has changed since this summary.");
  await press(area, "Refresh");
  expect(fake.host.watch).toHaveBeenCalledTimes(2);
});

test("what did not change stays open", async () => {
  const { area } = await open();
  const box = area.querySelector("details");
  expect(box).not.toBeNull();
  await press(area, "Refresh");
  expect(area.querySelector("details")).toBe(box);
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
