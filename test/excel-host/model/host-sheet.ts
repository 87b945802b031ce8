import type { Area } from "../../../src/workbook/address.ts";
import type { Visibility } from "../../../src/workbook/workbook.ts";
import type { ConditionalFormat } from "./conditional-format.ts";
import { Grid } from "./grid.ts";
import type { HostChart } from "./host-chart.ts";
import type { HostTable } from "./host-table.ts";
import type { SheetProtection } from "./sheet-protection.ts";

/** A worksheet and all that is on it. */
export class HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** What stays in sight, or null. */
  frozen: Area | null = null;
  protection: SheetProtection | null = null;
  readonly grid = new Grid();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points, where it is not Excel's own. */
  readonly rowHeights = new Map<number, number>();
  /** In points, where it is not Excel's own. */
  readonly columnWidths = new Map<number, number>();
  merges: readonly Area[] = [];
  tables: readonly HostTable[] = [];
  charts: readonly HostChart[] = [];
  /** The first one wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly SheetValidation[] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}

/** What may be typed into an area, as Excel's API states the rule. */
export interface SheetValidation {
  readonly area: Area;
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
}
