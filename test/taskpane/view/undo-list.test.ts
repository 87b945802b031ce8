/** @jest-environment jsdom */
import { makeUndoList, type UndoLine } from "../../../taskpane/view/undo-list.ts";

const undo = jest.fn<undefined, [readonly number[]]>();

function lines(count: number, sheets = ["Updates"]): UndoLine[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index,
    after: "3l",
    sheet: sheets[index % sheets.length] ?? "",
    cell: `C${index + 2}`,
  }));
}

function texts(area: HTMLElement): string[] {
  return [...area.querySelectorAll("button")].map(({ textContent }) => textContent);
}

let area: HTMLElement;

beforeEach(() => {
  area = document.createElement("section");
  undo.mockReset();
});

test("is hidden while there is nothing to undo", () => {
  const { show } = makeUndoList(area, undo);
  expect(area.hidden).toBe(true);
  show(lines(1));
  expect(area.hidden).toBe(false);
  show([]);
  expect(area.hidden).toBe(true);
});

test.each([
  [["Updates"], ["Undo: 3l in C2", "Undo: 3l in C3", "Undo all (2)"]],
  [
    ["One", "Two"],
    ["Undo: 3l in C2 on One", "Undo: 3l in C3 on Two", "Undo all (2)"],
  ],
])("names the cells of %j", (sheets, wanted) => {
  const { show } = makeUndoList(area, undo);
  show(lines(1, sheets));
  show(lines(2, sheets));
  expect(texts(area)).toEqual(wanted);
});

test("undoes one, or all, shown or not", () => {
  const { show } = makeUndoList(area, undo);
  show(lines(30));
  expect(texts(area)).toHaveLength(31);
  expect(area.querySelector("summary")?.textContent).toBe("27 earlier mends");
  const buttons = [...area.querySelectorAll("button")];
  buttons[1]?.click();
  buttons.at(-1)?.click();
  expect(undo.mock.calls[0]).toEqual([[1]]);
  expect(undo.mock.calls[1]?.[0]).toHaveLength(30);
});
