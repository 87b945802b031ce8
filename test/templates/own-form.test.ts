import { readFile } from "node:fs/promises";
import { buildOwnForm } from "../../scripts/exceljs/demo/build-own-form.ts";
import { ownFormPaths, templatePath } from "../../scripts/plans/bundled-plans.ts";
import { parseOwnForm } from "../../src/plan/schema/own-form-schema.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";

test("the invented partnership's Excel file holds what its data say: npm run own-form was run", async () => {
  const kept = readXlsx(new Uint8Array(await readFile(ownFormPaths().plan)));
  const form = await readFile(templatePath("harbour-2025-2028/form.json"), "utf8");
  const built = readXlsx(await buildOwnForm(parseOwnForm(JSON.parse(form))));
  expect(kept).toEqual(built);
});
