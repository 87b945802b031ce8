import { writeFile } from "node:fs/promises";
import { buildOwnForm } from "./demo/build-own-form.ts";
import { templatePath } from "./plans/bundled-plans.ts";

// npm run own-form: writes the Excel file of the invented partnership from the data beside it.
const folder = templatePath("harbour-2025-2028");
await writeFile(`${folder}/plan.xlsx`, await buildOwnForm(`${folder}/form.json`));
