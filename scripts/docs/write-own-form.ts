import { readFile, writeFile } from "node:fs/promises";
import { parseOwnForm } from "../../src/plan/schema/own-form-schema.ts";
import { buildOwnForm } from "../exceljs/demo/build-own-form.ts";
import { templatePath } from "../plans/bundled-plans.ts";

// npm run own-form: writes the Excel file of the invented partnership from the data beside it.
const folder = templatePath("harbour-2025-2028");
const form = parseOwnForm(JSON.parse(await readFile(`${folder}/form.json`, "utf8")));
await writeFile(`${folder}/plan.xlsx`, await buildOwnForm(form));
