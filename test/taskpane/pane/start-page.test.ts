/** @jest-environment jsdom */
import type { PagePlace } from "../../../taskpane/pane/find-office.ts";
import { startPage } from "../../../taskpane/pane/start-page.ts";

const PATIENCE = 3_000;
const openExcel = jest.fn();
const openFiles = jest.fn((area: HTMLElement) => {
  area.append(Object.assign(document.createElement("button"), { textContent: "Choose files" }));
  return Promise.resolve();
});

let pane: HTMLElement;
let answer: (place: PagePlace) => void;
let refuse: (fault: Error) => void;
let isHopeless = false;

function start(): void {
  pane = document.createElement("main");
  const button = Object.assign(document.createElement("button"), { id: "check-files" });
  pane.append("Waiting for Excel.", button);
  document.body.replaceChildren(pane);
  const found = new Promise<PagePlace>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  startPage({
    pane,
    findPlace: () => found,
    isHopeless: () => isHopeless,
    openExcel,
    openFiles,
    patience: PATIENCE,
  });
}

async function wait(time = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(time);
}

function pressFiles(): void {
  pane.querySelector<HTMLElement>("#check-files")?.click();
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
  isHopeless = false;
});

afterEach(() => {
  jest.useRealTimers();
});

test("nothing happens before there is an answer", async () => {
  start();
  await wait(PATIENCE - 1);
  expect(openExcel).not.toHaveBeenCalled();
  expect(openFiles).not.toHaveBeenCalled();
  expect(pane.textContent).toContain("Waiting for Excel.");
});

test("Excel opens the pane, and no files however long it takes", async () => {
  start();
  answer("excel");
  await wait(PATIENCE * 2);
  expect(openExcel).toHaveBeenCalledTimes(1);
  expect(openFiles).not.toHaveBeenCalled();
});

test.each([
  [
    "no host",
    () => {
      answer("browser");
    },
    0,
  ],
  [
    "a refused script",
    () => {
      refuse(new Error("blocked"));
    },
    0,
  ],
  [
    "an early look that finds no hope",
    () => {
      isHopeless = true;
    },
    500,
  ],
  ["no answer in time", () => undefined, PATIENCE],
  ["the button, at once", pressFiles, 0],
])("%s opens the page for files, once", async (_, happens, time) => {
  start();
  happens();
  await wait(time);
  expect(pane.textContent).toBe("Choose files");
  answer("browser");
  await wait(PATIENCE);
  expect(openFiles).toHaveBeenCalledTimes(1);
  expect(openExcel).not.toHaveBeenCalled();
});

test("a late answer of Excel wins while nobody has begun with files", async () => {
  start();
  await wait(PATIENCE);
  answer("excel");
  await wait();
  expect(openExcel).toHaveBeenCalledTimes(1);
});

test.each([
  ["asked for files", pressFiles],
  ["pressed a button there", () => pane.querySelector("button")?.click()],
  [
    "chose a file",
    () => pane.querySelector("button")?.dispatchEvent(new Event("change", { bubbles: true })),
  ],
])("a late answer of Excel is nothing to a person who %s", async (what, happens) => {
  start();
  if (what !== "asked for files") await wait(PATIENCE);
  happens();
  await wait();
  answer("excel");
  await wait();
  expect(openExcel).not.toHaveBeenCalled();
});

test("a page for files that cannot be loaded says so, and can be tried again", async () => {
  start();
  openFiles.mockRejectedValueOnce(new Error("ChunkLoadError"));
  pressFiles();
  await wait();
  expect(pane.querySelector("[role=alert]")?.textContent).toContain("could not be loaded");
  pressFiles();
  await wait();
  expect(pane.textContent).toBe("Choose files");
});
