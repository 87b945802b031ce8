import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { RATING_POLICIES, type RatingPolicyId } from "../../src/plan/rating-policies.ts";
import { runCommand, runForJson, temporaryFolder } from "../support/run-command.ts";
import { workbookOf } from "../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../support/xlsx-of-workbook.ts";

const ROUND = "2018-11-14";

interface Rated {
  readonly policy: string;
  readonly actions: readonly {
    readonly ref: string;
    readonly rating: string;
    readonly rule: string;
    readonly reason: string;
  }[];
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** The founding plan with another policy, and a return of the lead of 3l, as its form has it. */
async function merged(rating: RatingPolicyId, status: string, percent: string): Promise<string> {
  const plan = JSON.parse(await readFile("templates/birmingham-2018-2023/plan.json", "utf8")) as {
    readonly policy: object;
  };
  const planFile = folder.path(`${rating} plan.json`);
  await writeFile(planFile, JSON.stringify({ ...plan, policy: { ...plan.policy, rating } }));
  const master = folder.path(`${rating} ${status.replace("/", "-")}.xlsx`);
  await runCommand("plan", planFile, "--out", master);
  const sent = workbookOf({
    Updates: [
      [
        "Action Plan Ref",
        "Stakeholder",
        "Progress update 14 November 2018",
        "Status",
        "% complete",
      ],
      ["3l", "BSWA", "Signed up twelve ambassadors.", status, percent],
    ],
  });
  const file = folder.path("BSWA.xlsx");
  await writeFile(file, xlsxOfWorkbook(sent));
  await runCommand("merge", file, "--master", master, "--round", ROUND);
  return master;
}

test.each([
  ["dates-and-statuses", "Amber/Green", "", "Amber AR10", "the lead reports at risk"],
  ["percent-bands", "On track", "20%", "Red PB07", "20% complete"],
  ["percent-bands", "80%", "", "Green PB09", "80% complete"],
  ["days-late", "Red", "", "Green DL09", "not late"],
  ["judgement", "R", "", "Red JU04", "the lead reports off track"],
  ["delivery-confidence", "Amber/Green", "", "Amber DC07", "delivery confidence Amber/Green"],
] as const)(
  "by %s, %s %s is %s, from the plan to the paper",
  async (policy, status, percent, wanted, why) => {
    const master = await merged(policy, status, percent);
    const rated = await runForJson<Rated>("rate", "--master", master, "--date", ROUND);
    const action = rated.actions.find(({ ref }) => ref === "3l");
    expect(rated.policy).toBe(policy);
    expect(`${action?.rating} ${action?.rule}`).toBe(wanted);
    expect(action?.reason).toContain(why);

    const explained = await runCommand(
      ...["explain", "rating", "3l", "--master", master, "--date", ROUND],
    );
    const by = RATING_POLICIES.find(({ id }) => id === policy)?.by ?? "";
    expect(explained.out).toContain(`Rated ${by}.`);

    const out = folder.path(`${wanted} papers`);
    await runCommand(
      ...["report", "--master", master, "--pack", "progress", "--date", ROUND, "--out", out],
    );
    const word = (await readdir(out)).find((name) => name.endsWith(".docx")) ?? "";
    const paper = unzipSync(await readFile(join(out, word)));
    const text = strFromU8(paper["word/document.xml"] ?? new Uint8Array()).replaceAll(
      "&apos;",
      "'",
    );
    expect(text).toContain(`Actions are rated ${by}.`);
  },
);
