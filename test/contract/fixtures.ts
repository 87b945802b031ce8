import { CASE_TABLES } from "./case-tables.ts";
import { FILLED_TEMPLATES } from "./filled-templates.ts";
import type { Fixture } from "./fixture.ts";
import { HOSTILE_WORKBOOKS } from "./hostile-workbooks.ts";
import { OLD_FORMS } from "./old-forms.ts";
import { ODD_WORKBOOKS } from "./odd-workbooks.ts";

/** Every workbook about which the scripts, the pane and the browser page must say the same. */
export const FIXTURES: readonly Fixture[] = [
  ...FILLED_TEMPLATES,
  ...OLD_FORMS,
  ...ODD_WORKBOOKS,
  ...HOSTILE_WORKBOOKS,
  ...CASE_TABLES,
];
