// What a person asks for after a check: none of it is needed before, so it is loaded when it is first asked for.
export { changeCells } from "./change-cells.ts";
export { clearMarks } from "./clear-marks.ts";
export { markCells } from "./mark-cells.ts";
export { selectCell } from "./select-cell.ts";
export { undoChanges } from "./undo-changes.ts";
