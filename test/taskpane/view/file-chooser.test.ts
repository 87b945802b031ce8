/** @jest-environment jsdom */
import { openFiles } from "../../../taskpane/files/open-files.ts";
import { makeFileChooser } from "../../../taskpane/view/file-chooser.ts";

jest.mock("../../../taskpane/pane/built-in-plan.ts", () => ({
  loadBuiltInPlan: () => Promise.reject(new Error("not needed here")),
}));

function drop(files: readonly File[]): void {
  const event = new Event("drop", { cancelable: true });
  Object.assign(event, { dataTransfer: { files } });
  document.dispatchEvent(event);
}

test("what is dropped is told, also where no file is in it; a choice that is called off is not", () => {
  const chosen = jest.fn();
  const box = makeFileChooser(chosen);
  document.body.replaceChildren(box);
  box.querySelector("input")?.dispatchEvent(new Event("change"));
  expect(chosen).not.toHaveBeenCalled();
  const file = new File(["x"], "Return.xlsx");
  drop([file]);
  drop([]);
  expect(chosen.mock.calls).toEqual([[[file]], [[]]]);
  box.remove();
  drop([file]);
  expect(chosen).toHaveBeenCalledTimes(2);
});

test("a text dropped on the page for files gets a sentence", () => {
  const area = document.createElement("div");
  document.body.replaceChildren(area);
  openFiles(area);
  drop([]);
  expect(area.querySelector(".said")?.textContent).toContain("What was dropped is not a file.");
});
