import { checkByScript } from "./check-by-script.ts";
import { checkChosenFile } from "./check-chosen-file.ts";
import { checkInPane } from "./check-in-pane.ts";
import { FIXTURES } from "./fixtures.ts";

describe.each(FIXTURES)("$name: the findings of the script are those", ({ bytes }) => {
  let file: Uint8Array;
  let fromScript: unknown;

  beforeAll(async () => {
    file = await bytes();
    fromScript = await checkByScript(file);
  });

  test("of the pane on the open workbook", async () => {
    expect(await checkInPane(file)).toEqual(fromScript);
  });

  test("of the page that checks chosen files", async () => {
    expect(await checkChosenFile(file)).toEqual(fromScript);
  });
});
