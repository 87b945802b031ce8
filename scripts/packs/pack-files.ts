import { strToU8 } from "fflate";
import type { Pack, PackStanding } from "../../src/publish/pack.ts";
import { packCsvs } from "../../src/report/csv/pack-csvs.ts";
import { buildPackWorkbook } from "../exceljs/pack/write-pack-workbook.ts";
import { buildHtmlPack } from "../html/write-html-pack.ts";
import { buildWordPack } from "../word/write-word-pack.ts";

/** A file of a pack; `name` may begin with the name of a folder, `/` between. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the .csv twins of a pack's tables lie. */
function csvFolder(name: string): string {
  return `${name} csv`;
}

/** Every file that is written of a pack; the summary is a page for a browser too. */
export async function packFiles(
  pack: Pack,
  standing: PackStanding,
  name: string,
): Promise<readonly PackFile[]> {
  const page = pack.id === "summary" ? [strToU8(buildHtmlPack(pack, standing))] : [];
  return [
    { name: `${name}.docx`, bytes: await buildWordPack(pack, standing) },
    { name: `${name}.xlsx`, bytes: await buildPackWorkbook(pack, standing) },
    ...page.map((bytes) => ({ name: `${name}.html`, bytes })),
    ...packCsvs(pack).map((csv) => ({
      name: `${csvFolder(name)}/${csv.name}`,
      bytes: strToU8(csv.text),
    })),
  ];
}
