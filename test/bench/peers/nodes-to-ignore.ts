/** Parts of a sheet that exceljs may leave out where somebody wants the values alone. */
export const NODES_TO_IGNORE = [
  "dataValidations",
  "conditionalFormatting",
  "autoFilter",
  "hyperlinks",
  "rowBreaks",
  "picture",
  "drawing",
  "sheetProtection",
  "headerFooter",
  "pageSetup",
  "printOptions",
  "tableParts",
  "extLst",
];
