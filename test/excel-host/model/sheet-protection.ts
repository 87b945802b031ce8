/** What a protected sheet still allows; all false where nothing was said. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selectionMode: string;
}

/** The protection of a sheet. */
export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password: string;
}

/** A protection that allows nothing but selecting cells and typing into unlocked ones. */
export const STRICT_PROTECTION: ProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: "Normal",
};
