import { readFile } from "node:fs/promises";
import { buildOwnForm } from "../../scripts/demo/build-own-form.ts";
import { ownFormPaths, templatePath } from "../../scripts/plans/bundled-plans.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";

test("the invented partnership's Excel file holds what its data say: npm run own-form was run", async () => {
  const kept = readXlsx(new Uint8Array(await readFile(ownFormPaths().plan)));
  const built = readXlsx(await buildOwnForm(templatePath("harbour-2025-2028/form.json")));
  expect(kept).toEqual(built);
});
