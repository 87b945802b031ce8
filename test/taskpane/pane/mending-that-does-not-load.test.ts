/** @jest-environment jsdom */
import { openPane } from "../../../taskpane/pane/open-pane.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { fakeOpenWorkbook, rowOf, sampleReturn } from "./fake-open-workbook.ts";

let mockOffline = false;

/** What a browser does that is offline: it refuses, and asks anew the next time. */
function mockLoading(path: string): object {
  if (mockOffline) throw new Error("Loading chunk 7 failed.");
  return jest.requireActual<object>(path);
}
jest.mock("../../../taskpane/pane/mending.ts", () =>
  mockLoading("../../../taskpane/pane/mending.ts"),
);
jest.mock("../../../taskpane/view/mend-contents.ts", () =>
  mockLoading("../../../taskpane/view/mend-contents.ts"),
);

let pane: HTMLElement;
let host: ReturnType<typeof fakeOpenWorkbook>["host"];

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function press(text: string): Promise<void> {
  const found = [...pane.querySelectorAll("button")].find(({ textContent }) =>
    textContent.includes(text),
  );
  if (!found) throw new Error(`No button "${text}"`);
  found.click();
  await settle();
}

async function turnBox(open: boolean): Promise<string> {
  const box = pane.querySelector<HTMLDetailsElement>("details.mend");
  if (!box) throw new Error("No box to mend");
  box.open = open;
  await settle();
  return box.textContent;
}

function alerts(): string {
  return [...pane.querySelectorAll("[role=alert]")].map((node) => node.textContent).join();
}

beforeEach(async () => {
  pane = document.createElement("main");
  document.body.replaceChildren(pane);
  ({ host } = fakeOpenWorkbook(sampleReturn([rowOf("1\u0430", "In progress – on track")])));
  openPane({
    pane,
    openHost: () => host,
    loadPlan: () => Promise.resolve(samplePlan()),
    openSummary: () => Promise.resolve(),
    clock: () => "14:02",
  });
  jest.resetModules();
  mockOffline = true;
  await press("Check my return");
});

test("marking says so, changes nothing, and goes once it is loaded", async () => {
  await press("Show in sheet");
  expect(alerts()).toContain(
    "could not be loaded. Check that you are online and try again, or close this pane",
  );
  expect(host.mark).not.toHaveBeenCalled();
  mockOffline = false;
  await press("Show in sheet");
  expect(alerts()).toBe("");
  expect(host.mark).toHaveBeenCalledTimes(1);
});

test("a box to mend says so, and shows before and after when it is opened again", async () => {
  expect(await turnBox(true)).toContain(
    "Check that you are online and open this box again, or close",
  );
  await turnBox(false);
  mockOffline = false;
  expect(await turnBox(true)).toContain("After");
  await press("Mend A2");
  expect(host.change).toHaveBeenCalledTimes(1);
});

test("a box that is open mends nothing without its part", async () => {
  mockOffline = false;
  await turnBox(true);
  jest.resetModules();
  mockOffline = true;
  await press("Mend A2");
  expect(alerts()).toContain("could not be loaded");
  expect(host.change).not.toHaveBeenCalled();
});
