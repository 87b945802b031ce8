import { readdir, readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { writeTemplates } from "../../../scripts/returns/write-templates.ts";
import type { LedgerLine } from "../../../src/plan/master/progress-log.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { temporaryFolder } from "../../support/run-command.ts";
import { sampleLine, sampleMaster } from "../../support/sample-master.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };

/** Names that no file may have as they are, or that fall together once it is mended. */
const NAMES = [
  "../../outside",
  "C:\\outside",
  "CON",
  "Trailing.",
  "Children's",
  "Children s",
  "CHILDREN/S",
  "=cmd|' /C calc'!A0",
  "__proto__",
  "a\u202Eb\u0000c",
  "x".repeat(400),
  "///",
];

const partners = NAMES.map((shortName, at) =>
  samplePartner(shortName, { id: `p${at}`, name: `Name ${at} of ${shortName}` }),
);
const plan = samplePlan({
  partners,
  actions: [
    sampleAction("1a", {
      title: '=HYPERLINK("http://example.gov.uk","x") & <b>',
      contributors: partners.map(({ id }) => id),
      timescale: "@SUM(A1)",
    }),
  ],
});

async function written(folder: string, ledger: readonly LedgerLine[] = []) {
  return writeTemplates(sampleMaster({ ledger }, plan), ROUND, folder);
}

describe("templates for partners with hostile names", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
  });

  afterAll(() => folder.remove());

  test("each has a file of its own, in the folder, that every system can name", async () => {
    const templates = await written(folder.path("out"));
    const files = await readdir(folder.path("out"));
    expect(templates.map(({ path }) => dirname(path))).toEqual(NAMES.map(() => folder.path("out")));
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(NAMES.length);
    expect(templates.map(({ path }) => basename(path)).sort()).toEqual(files.sort());
    const plain = /^[\p{L}\p{N}][\p{L}\p{N} -]{0,100} return 2018-11-14\.xlsx$/u;
    expect(files.filter((file) => !plain.test(file))).toEqual([]);
  });

  test("what looks like a formula stays text", async () => {
    const line = sampleLine("x", {
      ref: "1a",
      partner: "p7",
      round: "2018-10-16",
      values: { ...sampleLine("y").values, actionTaken: "=cmd|' /C calc'!A0", status: "+1" },
    });
    const templates = await written(folder.path("texts"), [line]);
    const path = templates.find(({ partner }) => partner.id === "p7")?.path ?? "";
    const cells = readXlsx(await readFile(path)).sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells),
    );
    const values = cells.map(({ value }) => value);
    expect(values).toContain("=cmd|' /C calc'!A0");
    expect(values).toContain('=HYPERLINK("http://example.gov.uk","x") & <b>');
    expect(values).toContain("@SUM(A1)");
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});
