import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { returnFiles } from "../../../scripts/returns/return-files.ts";
import { temporaryFolder } from "../../support/run-command.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(folder.path(name)), { recursive: true });
    writeFileSync(folder.path(name), name);
  }
}

async function found(
  words: readonly string[] = [""],
  except?: string,
): Promise<readonly [files: readonly string[], leftOut: readonly string[]]> {
  const paths = words.map((word) => folder.path(word));
  const { files, leftOut } = await returnFiles(
    paths,
    except === undefined ? undefined : folder.path(except),
  );
  return [files.map((file) => relative(folder.path(), file)), leftOut];
}

test("folders within a folder are read, and what is no workbook is named with its folder", async () => {
  put("b.xlsx", "a.XLSM", "Police/late/c.xlsx", "Police/letter.docx", "notes.txt");
  put("~$b.xlsx", ".hidden.xlsx", "master.backup-2018-11-14T093000.xlsx", ".git/d.xlsx");
  expect(await found()).toEqual([
    ["a.XLSM", "b.xlsx", "Police/late/c.xlsx"],
    ["notes.txt", "Police/letter.docx"],
  ]);
});

test("links are followed once, in circles too, and one that leads nowhere is named", async () => {
  put("in/a.xlsx", "elsewhere/b.xlsx");
  symlinkSync(folder.path("elsewhere"), folder.path("in", "link"));
  symlinkSync(folder.path("in"), folder.path("elsewhere", "round"));
  symlinkSync(folder.path("in", "a.xlsx"), folder.path("in", "second name.xlsx"));
  symlinkSync(folder.path("gone.xlsx"), folder.path("in", "lost.xlsx"));
  expect(await found(["in", "in/../in", "in/a.xlsx"])).toEqual([
    ["in/a.xlsx", "in/link/b.xlsx"],
    ["lost.xlsx (a link that leads nowhere)"],
  ]);
});

test("a file that is not on this computer is named", async () => {
  put("a.xlsx", ".b.xlsx.icloud");
  expect(await found()).toEqual([
    ["a.xlsx"],
    ["b.xlsx (in iCloud, not on this computer: open it once)"],
  ]);
});

test("folders without end are left out by name", async () => {
  put("a.xlsx", "1/2/3/4/5/6/7/8/b.xlsx");
  expect(await found()).toEqual([["a.xlsx"], ["1/2/3/4/5/6/7 (too many folders within folders)"]]);
});

test("the folder of the feedback is passed over", async () => {
  put("a.xlsx", "feedback/a - to mend.xlsx");
  expect(await found([""], "feedback")).toEqual([["a.xlsx"], []]);
});

test("a file that is not there is kept, and a folder without a workbook refused", async () => {
  put("letters/a.docx");
  expect((await found(["gone.xlsx"]))[0]).toEqual(["gone.xlsx"]);
  await expect(found(["letters"])).rejects.toThrow("There is no workbook in letters.");
  await expect(returnFiles([])).rejects.toThrow("Name the returns");
});
