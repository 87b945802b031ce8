import { writeFileSync } from "node:fs";
import { runCommand, runForJson, temporaryFolder } from "../../support/run-command.ts";

interface MergeJson {
  readonly partners: { readonly replied: number };
  readonly added: readonly unknown[];
  readonly newNames: readonly string[];
  readonly files: readonly { readonly sender: unknown }[];
}

test("a return that names nobody is asked about, put right by --from and not doubled, and known from then on", async () => {
  const folder = await temporaryFolder();
  const master = folder.path("m.xlsx");
  const updates = folder.path("updates.csv");
  await runCommand("plan", "templates/birmingham-2018-2023/plan.json", "--out", master);
  writeFileSync(updates, "Ref,Action taken,Status\n2a,Did it.,On track\n3l,Signed up.,On track\n");
  const merge = async (...more: readonly string[]): Promise<unknown[]> => {
    const words = [updates, "--master", master, "--round", "2018-11-14", ...more];
    const { partners, added, newNames, files } = await runForJson<MergeJson>("merge", ...words);
    return [partners.replied, added.length, newNames.length, files[0]?.sender];
  };
  expect(await merge()).toEqual([0, 2, 1, { partner: null, how: "unknown" }]);
  const told = await merge("--from", "BSWA=updates.csv");
  expect(told).toEqual([1, 0, 0, { partner: "bswa", how: "told" }]);
  expect(await merge()).toEqual(told);
  await folder.remove();
});
