// What a person asks for after a check: none of it is needed before, so it is loaded when it is first asked for.
export { changeCells } from "./write/change-cells.ts";
export { clearMarks } from "./marks/clear-marks.ts";
export { markCells } from "./marks/mark-cells.ts";
export { selectCell } from "./host/select-cell.ts";
export { undoChanges } from "./write/undo-changes.ts";
