// All that changes the workbook: a check needs none of it, so it is loaded when it is first asked for.
export { changeCells } from "./change-cells.ts";
export { clearMarks } from "./clear-marks.ts";
export { markCells } from "./mark-cells.ts";
export { undoChanges } from "./undo-changes.ts";
