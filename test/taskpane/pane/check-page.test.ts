/** @jest-environment jsdom */
import { SpokenError } from "../../../src/text/spoken-error.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { SheetGone } from "../../../taskpane/open-workbook.ts";
import { openPane } from "../../../taskpane/pane/open-pane.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { sheetOf, workbookOf } from "../../support/workbook-of.ts";
import {
  fakeOpenWorkbook,
  type FakeWorkbook,
  readingOf,
  rowOf,
  sampleReturn,
} from "./fake-open-workbook.ts";

/** A letter of another alphabet for the a, which is mended in one sure way. */
const LOOK_ALIKE = "1\u0430";
const GOOD = rowOf("1b", "In progress – on track");
const BAD_STATUS = rowOf("1c", "wibble");
const MENDABLE = rowOf(LOOK_ALIKE, "In progress – on track");
const PAUSE = 1_500;

const openSummary = jest.fn(() => Promise.resolve());
const loadPlan = jest.fn(() => Promise.resolve(samplePlan()));

let pane: HTMLElement;
let fake: FakeWorkbook;
let refuseToWatch = false;
/** What the adapter says while Excel does not answer. */
let sayWaiting: (text: string) => void;

function open(workbook: Workbook): void {
  pane = document.createElement("main");
  document.body.replaceChildren(pane);
  fake = fakeOpenWorkbook(workbook);
  if (refuseToWatch) fake.host.watch.mockRejectedValueOnce(new Error("Cell-edit mode"));
  const openHost = (say: (text: string) => void) => {
    sayWaiting = say;
    return fake.host;
  };
  openPane({ pane, openHost, loadPlan, openSummary, clock: () => "14:02" });
}

function buttons(): HTMLButtonElement[] {
  return [...pane.querySelectorAll("button")].filter((button) => !button.closest("[hidden]"));
}

function button(text: string): HTMLButtonElement {
  const found = buttons().find(({ textContent }) => textContent.includes(text));
  if (!found)
    throw new Error(
      `No "${text}" among: ${buttons()
        .map((b) => b.textContent)
        .join("; ")}`,
    );
  return found;
}

/** Presses a button as a person does, and waits until all that follows is done. */
async function press(text: string): Promise<void> {
  const pressed = button(text);
  pressed.focus();
  pressed.click();
  await settle();
}

async function settle(time = 500): Promise<void> {
  await jest.advanceTimersByTimeAsync(time);
}

async function openBox(text: string): Promise<HTMLDetailsElement> {
  const box = [...pane.querySelectorAll<HTMLDetailsElement>("details.mend")].find((entry) =>
    entry.textContent.startsWith(text),
  );
  if (!box) throw new Error(`No box "${text}"`);
  box.open = true;
  await settle();
  return box;
}

function shown(): string {
  const copy = pane.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
  return copy.textContent;
}

function status(): string {
  return pane.querySelector("[role=status]")?.textContent ?? "";
}

function alertText(): string {
  return pane.querySelector("[role=alert]")?.textContent ?? "";
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("a check", () => {
  test("waits for the person, then says what the return is, how far it is and what to mend", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await settle();
    expect(fake.host.read).not.toHaveBeenCalled();
    await press("Check my return");
    expect(fake.host.read).toHaveBeenCalledTimes(1);
    const text = shown();
    const order = [
      "Return.xlsx",
      "EXC",
      "14 November 2018",
      "Tracking form",
      "Exampleton action plan 2018 to 2023, which comes with this pane",
      "1 of 2 rows ready",
      "1 error. Checked at 14:02.",
      "Errors to mend (1)",
      "Updates, G3: Status of Action",
    ];
    let place = text.indexOf(order[0] ?? "");
    for (const part of order) {
      const next = text.indexOf(part, place);
      expect([part, next]).not.toEqual([part, -1]);
      place = next;
    }
    expect(status()).toBe("1 of 2 rows ready, 1 error.");
    expect(button("Check again")).toBe(document.activeElement);
  });

  test("says each step before it begins", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    const said: string[] = [];
    new MutationObserver(() => said.push(status())).observe(pane, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await press("Check my return");
    expect(new Set(said)).toEqual(
      new Set(["Reading the workbook", "Checking 5 rows", "1 of 2 rows ready, 1 error."]),
    );
  });

  test("runs once, however often the button is pressed meanwhile", async () => {
    open(sampleReturn([GOOD]));
    button("Check my return").click();
    button("Check my return").click();
    expect(button("Check my return").getAttribute("aria-disabled")).toBe("true");
    await settle();
    expect(fake.host.read).toHaveBeenCalledTimes(1);
    expect(button("Check again").getAttribute("aria-disabled")).toBe("false");
  });

  test("of a good return says that it is ready", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    expect(shown()).toContain("1 of 1 row ready");
    expect(shown()).toContain("Nothing to mend. Checked at 14:02.");
    expect(status()).toBe("1 of 1 row ready, nothing to mend.");
  });

  test("tells the count to who listens, and shows it once", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    pane.querySelector("[role=status] .unseen")?.remove();
    expect(status()).toBe("");
    expect(shown().toLowerCase().split("nothing to mend")).toHaveLength(2);
  });

  test.each([
    ["an empty workbook", workbookOf({ Sheet1: [] }), "There is nothing in this workbook"],
    ["an unknown layout", workbookOf({ Sheet1: [["Shopping"], ["Milk"]] }), "does not have the"],
    [
      "another plan",
      sampleReturn(["R01", "R02", "R03", "R04", "R05"].map((ref) => rowOf(ref, "Complete"))),
      "This return may be for another plan",
    ],
  ])("says of %s first what it is", async (_, workbook, sentence) => {
    open(workbook);
    await press("Check my return");
    const message = pane.querySelector(".findings .message")?.textContent ?? "";
    expect(message).toContain(sentence);
    expect(status().startsWith(`${message} `)).toBe(true);
    pane.querySelector("[role=status] .unseen")?.remove();
    const text = shown();
    expect(text.indexOf("First of all")).toBeLessThan(text.indexOf(sentence));
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf("Checked at"));
    expect(text).not.toContain("Errors to mend");
  });

  test("says before the first of them what the pane does, and then no more", async () => {
    open(sampleReturn([GOOD]));
    expect(shown()).toContain("Nothing changes until you press a button");
    await press("Check my return");
    expect(shown()).not.toContain("Nothing changes until you press a button");
  });

  test("of the team's master offers the summary instead", async () => {
    open({
      ...workbookOf({}),
      sheets: ["Master plan", "Progress log", "Settings"].map((name) => sheetOf(name, [["x"]])),
    });
    await press("Check my return");
    expect(shown()).toContain("This is the team's master plan");
    await press("Open the summary");
    expect(openSummary).toHaveBeenCalledTimes(1);
  });

  test("tells what went wrong as a sentence, and can be tried again", async () => {
    open(sampleReturn([GOOD]));
    fake.host.read.mockRejectedValueOnce(
      new SpokenError("Press Enter to finish editing the cell."),
    );
    await press("Check my return");
    expect(alertText()).toBe("Press Enter to finish editing the cell.");
    expect(status()).toBe("");
    await press("Check my return");
    expect(alertText()).toBe("");
    expect(shown()).toContain("1 of 1 row ready");
  });

  test.each([
    ["the host", () => fake.host.read.mockRejectedValueOnce(new TypeError("x is undefined"))],
    ["the plan", () => loadPlan.mockRejectedValueOnce(new Error("ChunkLoadError: 404"))],
  ])("tells an unexpected fault of %s without its code", async (_, prepare) => {
    open(sampleReturn([GOOD]));
    prepare();
    await press("Check my return");
    expect(alertText()).toMatch(/again/u);
    expect(alertText()).not.toMatch(/undefined|404|Error/u);
  });

  test("passes on what this Excel could not tell", async () => {
    open(sampleReturn([GOOD]));
    const notes = ["This Excel does not tell merged cells."];
    fake.host.read.mockResolvedValueOnce({ ...readingOf(fake.workbook), notes });
    await press("Check my return");
    expect(shown()).toContain("This Excel does not tell merged cells.");
  });

  test("leaves what a cell holds as text", async () => {
    open(sampleReturn([rowOf("1b", "<img src=x onerror=alert(1)>"), rowOf("1c", "<b>")]));
    await press("Check my return");
    expect(pane.querySelector("img, b, script")).toBeNull();
    expect(shown()).toContain("<img src=x onerror=alert(1)>");
  });

  test("shows 200 findings and then 200 more, and leads to the first of those", async () => {
    const words = Array.from({ length: 450 }, (_, index) => {
      const letters = String(index).replace(/\d/gu, (digit) => "abcdefghij".charAt(Number(digit)));
      return rowOf(`q${letters}z`, "Complete");
    });
    open(sampleReturn([GOOD, ...words]));
    await press("Check my return");
    const items = (): Element[] => [...pane.querySelectorAll(".findings > li")];
    const all = Number(/Errors to mend \(200 of (\d+)\)/u.exec(shown())?.[1]);
    expect(all).toBeGreaterThanOrEqual(450);
    expect(items()).toHaveLength(200);
    await press("Show more");
    expect(items()).toHaveLength(400);
    expect(items()[200]?.contains(document.activeElement)).toBe(true);
  });
});

describe("a line", () => {
  test("selects its cell, says so, and keeps the focus", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await press("Check my return");
    await press("Updates, G3");
    expect(fake.host.select.mock.calls).toEqual([[{ sheet: "Updates", cell: "G3" }]]);
    expect(status()).toBe("Selected G3 on Updates.");
    expect(document.activeElement?.textContent).toContain("Updates, G3");
  });

  test("on a hidden sheet says so", async () => {
    open(sampleReturn([BAD_STATUS]));
    await press("Check my return");
    fake.host.select.mockRejectedValueOnce(new SpokenError('The sheet "Updates" is hidden.'));
    await press("Updates, G2");
    expect(alertText()).toBe('The sheet "Updates" is hidden.');
  });
});

describe("a mend", () => {
  test("shows before and after, is made, checked again, and can be undone", async () => {
    open(sampleReturn([MENDABLE, GOOD]));
    await press("Check my return");
    const box = await openBox("Mend A2");
    expect(box.querySelector("tbody")?.textContent).toBe(`A2${LOOK_ALIKE}1a`);
    expect(fake.host.change).not.toHaveBeenCalled();
    box.querySelector("button")?.click();
    await settle();
    expect(fake.host.change.mock.calls).toEqual([
      [[{ sheet: "Updates", cell: "A2", before: LOOK_ALIKE, value: "1a" }]],
    ]);
    expect(status()).toBe("Mended 1 cell. 2 of 2 rows ready, nothing to mend.");
    await press("Undo: 1a in A2");
    expect(status()).toContain("Put back 1 cell. 2 of 2 rows ready, 1 query.");
    expect(buttons().map(({ textContent }) => textContent)).not.toContain("Undo: 1a in A2");
  });

  test("of all sure ones lists them first, and undo takes all back", async () => {
    open(sampleReturn([MENDABLE, GOOD, rowOf("1\u0441", "Not started")]));
    await press("Check my return");
    const box = await openBox("Mend all sure ones (2)");
    expect([...box.querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual([
      "A2",
      "A4",
    ]);
    await press("Mend these 2 cells");
    expect(status()).toContain("Mended 2 cells.");
    // The button is gone with its box: a keyboard goes on from the results.
    expect(document.activeElement?.textContent).toBe("3 of 3 rows ready");
    await press("Undo all (2)");
    expect(fake.host.undo.mock.calls[0]?.[0]).toHaveLength(2);
    expect(status()).toContain("Put back 2 cells.");
    expect(shown()).not.toContain("Undo all");
  });

  test("says which cells were left alone, and offers to undo the others only", async () => {
    open(sampleReturn([MENDABLE, GOOD, rowOf("1\u0441", "Not started")]));
    fake.left.set("A4", "locked");
    await press("Check my return");
    const box = await openBox("Mend all sure ones (2)");
    box.querySelector("button")?.click();
    await settle();
    expect(status()).toContain(
      "Mended 1 cell. A4 is locked on a protected sheet and was left as it is.",
    );
    expect(buttons().filter(({ textContent }) => textContent.startsWith("Undo:"))).toHaveLength(1);
  });

  test.each([
    ["locked", true],
    ["changed", false],
    ["gone", true],
  ] as const)("that is %s when it is undone stays on the list: %j", async (why, stays) => {
    open(sampleReturn([MENDABLE]));
    await press("Check my return");
    const box = await openBox("Mend A2");
    box.querySelector("button")?.click();
    await settle();
    fake.left.set("A2", why);
    await press("Undo: 1a in A2");
    expect(status()).toContain("Nothing was changed. ");
    expect(shown().includes("Undo: 1a in A2")).toBe(stays);
  });
});

describe("marks in the sheet", () => {
  test("are shown and taken away again", async () => {
    open(sampleReturn([MENDABLE, BAD_STATUS]));
    await press("Check my return");
    await press("Show in sheet");
    expect(fake.host.mark.mock.calls).toEqual([
      [
        [
          { sheet: "Updates", severity: "error", cells: ["G3"] },
          { sheet: "Updates", severity: "query", cells: ["A2"] },
        ],
      ],
    ]);
    expect(status()).toBe("2 cells are marked in the sheet.");
    expect(button("Show in sheet").getAttribute("aria-pressed")).toBe("true");
    await press("Show in sheet");
    expect(fake.host.clearMarks).toHaveBeenCalledTimes(1);
    expect(button("Show in sheet").getAttribute("aria-pressed")).toBe("false");
  });

  test.each([
    [
      { marked: 3, protectedSheets: ["Updates"], goneSheets: [] },
      '3 cells are marked in the sheet. Not on "Updates", which is protected.',
      "true",
    ],
    [
      { marked: 0, protectedSheets: ["Updates"], goneSheets: [] },
      'No cell is marked in the sheet. Not on "Updates", which is protected.',
      "false",
    ],
    [
      { marked: 0, protectedSheets: [], goneSheets: ["Updates"] },
      'No cell is marked in the sheet. The sheet "Updates" is no longer there under its name.',
      "false",
    ],
  ])(
    "are told as they are, and the button shows whether there are any",
    async (outcome, told, pressed) => {
      open(sampleReturn([BAD_STATUS]));
      await press("Check my return");
      fake.host.mark.mockResolvedValueOnce(outcome);
      await press("Show in sheet");
      expect(status()).toBe(told);
      expect(button("Show in sheet").getAttribute("aria-pressed")).toBe(pressed);
      expect(shown().includes("has changed since")).toBe(outcome.goneSheets.length > 0);
    },
  );

  test("are not offered where no finding has a cell", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    expect(buttons().map(({ textContent }) => textContent)).not.toContain("Show in sheet");
  });

  test("of an earlier day are known from the reading, and go with one press", async () => {
    open(sampleReturn([GOOD]));
    fake.host.read.mockResolvedValueOnce({ ...readingOf(fake.workbook), isMarked: true });
    await press("Check my return");
    expect(button("Show in sheet").getAttribute("aria-pressed")).toBe("true");
    await press("Show in sheet");
    expect(fake.host.clearMarks).toHaveBeenCalledTimes(1);
    expect(fake.host.mark).not.toHaveBeenCalled();
    expect(status()).toBe("The marks are removed.");
  });

  test("follow the next check, and only where it found others", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await press("Check my return");
    await press("Show in sheet");
    await press("Check again");
    expect(fake.host.mark).toHaveBeenCalledTimes(1);
    fake.workbook = sampleReturn([BAD_STATUS, GOOD]);
    await press("Check again");
    expect(fake.host.mark.mock.lastCall?.[0]).toEqual([
      { sheet: "Updates", severity: "error", cells: ["G2"] },
    ]);
  });
});

describe("while a check runs", () => {
  async function during(act: () => void): Promise<void> {
    button("Check again").click();
    await settle(1);
    expect(button("Check again").getAttribute("aria-disabled")).toBe("true");
    act();
    expect(fake.host.mark).not.toHaveBeenCalled();
    await settle();
  }

  test("what is pressed comes after it, and once", async () => {
    open(sampleReturn([BAD_STATUS]));
    await press("Check my return");
    await during(() => {
      button("Show in sheet").click();
      button("Show in sheet").click();
    });
    expect(fake.host.mark).toHaveBeenCalledTimes(1);
    expect(status()).toBe("1 cell is marked in the sheet.");
    expect(button("Check again").getAttribute("aria-disabled")).toBe("false");
  });

  test("a mend is made of what the person saw, not of what was typed meanwhile", async () => {
    open(sampleReturn([MENDABLE]));
    await press("Check my return");
    const box = await openBox("Mend A2");
    fake.workbook = sampleReturn([rowOf("1\u0441", "Not started")]);
    await during(() => box.querySelector("button")?.click());
    expect(fake.host.change.mock.calls[0]?.[0]).toEqual([
      { sheet: "Updates", cell: "A2", before: LOOK_ALIKE, value: "1a" },
    ]);
  });

  test("a second press of the same mend is no second mend", async () => {
    open(sampleReturn([MENDABLE]));
    await press("Check my return");
    const mend = (await openBox("Mend A2")).querySelector("button");
    mend?.click();
    mend?.click();
    await settle();
    expect(fake.host.change).toHaveBeenCalledTimes(1);
  });
});

describe("a sheet that is gone", () => {
  test("makes the results stale when a line leads to it", async () => {
    open(sampleReturn([BAD_STATUS]));
    await press("Check my return");
    fake.host.select.mockRejectedValueOnce(new SheetGone("The sheet is no longer there."));
    await press("Updates, G2");
    expect(alertText()).toBe("The sheet is no longer there.");
    expect(shown()).toContain("The workbook has changed since this check.");
    await settle(PAUSE * 2);
    expect(fake.host.read).toHaveBeenCalledTimes(2);
  });

  test("keeps its mends in the list, to be undone when it is back", async () => {
    open(sampleReturn([MENDABLE]));
    await press("Check my return");
    (await openBox("Mend A2")).querySelector("button")?.click();
    await settle();
    fake.left.set("A2", "gone");
    await press("Undo: 1a in A2");
    expect(status()).toContain('The sheet "Updates" is no longer there under its name.');
    fake.left.clear();
    await press("Undo: 1a in A2");
    expect(status()).toContain("Put back 1 cell.");
  });
});

describe("an edit", () => {
  test("is told as soon as Excel lets the pane listen: it is asked at each check", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await settle();
    expect(fake.host.watch).toHaveBeenCalledTimes(1);
    await press("Check my return");
    expect(fake.host.watch).toHaveBeenCalledTimes(1);
    refuseToWatch = true;
    open(sampleReturn([GOOD, BAD_STATUS]));
    refuseToWatch = false;
    await settle();
    await press("Check my return");
    expect(fake.host.watch).toHaveBeenCalledTimes(2);
  });

  const BETTER = sampleReturn([GOOD, rowOf("1c", "Complete")]);

  test("before any check is nothing to tell", async () => {
    open(sampleReturn([GOOD]));
    fake.edit(BETTER);
    await settle(PAUSE * 2);
    expect(fake.host.read).not.toHaveBeenCalled();
    expect(shown()).not.toContain("has changed");
  });

  test("makes the results stale at once, and they are checked again after a pause", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await press("Check my return");
    fake.edit(sampleReturn([GOOD, BAD_STATUS]));
    expect(shown()).toContain("The workbook has changed since this check.");
    await settle(PAUSE - 100);
    fake.edit(sampleReturn([GOOD, GOOD, BAD_STATUS]));
    await settle(PAUSE - 100);
    expect(fake.host.read).toHaveBeenCalledTimes(1);
    await settle(PAUSE);
    expect(fake.host.read).toHaveBeenCalledTimes(2);
    expect(shown()).not.toContain("has changed since");
  });

  test("is announced only where it changed the count", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await press("Check my return");
    await press("Updates, G3");
    fake.edit(sampleReturn([GOOD, BAD_STATUS]));
    await settle(PAUSE * 2);
    expect(status()).toBe("Selected G3 on Updates.");
    fake.edit(sampleReturn([BAD_STATUS, BAD_STATUS]));
    await settle(PAUSE * 2);
    expect(status()).toMatch(/^0 of 2 rows ready, /u);
  });

  test("leaves the focus on its finding while that is still there", async () => {
    open(sampleReturn([BAD_STATUS, rowOf("9z", "Complete")]));
    await press("Check my return");
    button("Updates, A3").focus();
    fake.edit(sampleReturn([rowOf("1c", "Blocked"), rowOf("9z", "Complete")]));
    await settle(PAUSE * 2);
    expect(shown()).not.toContain("Updates, G2");
    expect(document.activeElement).toBe(button("Updates, A3"));
  });

  test.each(["Updates, G2", "Mend these 2 cells"])(
    "never takes the focus from the sheet, where %s had it before",
    async (name) => {
      open(sampleReturn([BAD_STATUS, MENDABLE, rowOf("1\u0441", "Not started")]));
      await press("Check my return");
      const box = await openBox("Mend all sure ones (2)");
      button(name).focus();
      box.open = false;
      const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
      fake.edit(sampleReturn([GOOD, BAD_STATUS]));
      await settle(PAUSE * 2);
      hasFocus.mockRestore();
      expect(shown()).toContain("Updates, G3");
      expect(document.activeElement).toBe(document.body);
    },
  );

  test("waits while a person reads what a mend would do", async () => {
    open(sampleReturn([MENDABLE]));
    await press("Check my return");
    const box = await openBox("Mend A2");
    fake.edit(fake.workbook);
    await settle(PAUSE * 5);
    expect(fake.host.read).toHaveBeenCalledTimes(1);
    box.open = false;
    await settle(PAUSE * 2);
    expect(fake.host.read).toHaveBeenCalledTimes(2);
  });

  test("during a check leaves its results stale, and another check follows", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    button("Check again").click();
    fake.edit(BETTER);
    await settle(500);
    expect(shown()).toContain("has changed since");
    await settle(PAUSE * 2);
    expect(fake.host.read).toHaveBeenCalledTimes(3);
    expect(shown()).not.toContain("has changed since");
  });

  test("whose check cannot be made says nothing, and leaves the results stale", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    fake.host.read.mockRejectedValue(new SpokenError("Press Enter to finish editing the cell."));
    fake.edit(BETTER);
    await settle(PAUSE * 2);
    expect(alertText()).toBe("");
    expect(shown()).toContain("has changed since");
  });

  test("whose check cannot be made can be followed by a check that can", async () => {
    open(sampleReturn([GOOD, BAD_STATUS]));
    await press("Check my return");
    fake.host.read.mockRejectedValueOnce(new SpokenError("Excel could not be reached."));
    fake.edit(sampleReturn([GOOD]));
    await settle(PAUSE * 2);
    await press("Check again");
    expect(status()).toBe("1 of 1 row ready, nothing to mend.");
    expect(shown()).not.toContain("has changed since");
  });

  test("whose check waited for Excel leaves no word of waiting", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    const { workbook } = fake;
    fake.host.read.mockImplementationOnce(() => {
      sayWaiting("Waiting for Excel.");
      return new Promise((resolve) => {
        setTimeout(() => {
          resolve(readingOf(workbook));
        }, 2_000);
      });
    });
    fake.edit(workbook);
    await settle(PAUSE + 1_000);
    expect(status()).toBe("Waiting for Excel.");
    await settle(3_000);
    expect(status()).toBe("");
  });

  test("that Excel cannot tell leaves the button to check again", async () => {
    open(sampleReturn([GOOD]));
    await press("Check my return");
    await press("Check again");
    expect(fake.host.read).toHaveBeenCalledTimes(2);
  });
});

describe("the summary", () => {
  test("is loaded once it is chosen, and once", async () => {
    open(sampleReturn([GOOD]));
    await settle();
    expect(openSummary).not.toHaveBeenCalled();
    for (const part of ["Summary", "Check", "Summary"]) await press(part);
    expect(openSummary).toHaveBeenCalledTimes(1);
    expect(button("Summary").getAttribute("aria-current")).toBe("true");
    expect(button("Check").getAttribute("aria-current")).toBe("false");
  });

  test("that cannot be loaded says so, and can be tried again", async () => {
    open(sampleReturn([GOOD]));
    openSummary.mockRejectedValueOnce(new Error("ChunkLoadError"));
    await press("Summary");
    expect(alertText()).toContain("The summary could not be loaded");
    await press("Summary");
    expect(openSummary).toHaveBeenCalledTimes(2);
    expect(alertText()).toBe("");
  });
});
