import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExamplePlan } from "../../../scripts/plans/bundled-plans.ts";
import { readPanePlan } from "../../../taskpane/build/pane-plan.ts";

test("a deployment that names no plan carries the example of templates/index.json", async () => {
  const { plan } = await readExamplePlan();
  expect(await readPanePlan(undefined)).toEqual(plan);
  expect(await readPanePlan("")).toEqual(plan);
});

test("a deployment carries the plan it names", async () => {
  const plan = await readPanePlan("templates/birmingham-inquiry-2015/plan.json");
  expect(plan.id).toBe("birmingham-inquiry-2015");
});

test("a plan with a fault stops the build, with the place of the fault", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "plan-")), "plan.json");
  await writeFile(path, JSON.stringify({ id: "Not An Id" }));
  await expect(readPanePlan(path)).rejects.toThrow(/id/u);
});

test("a plan that is not there stops the build", async () => {
  await expect(readPanePlan("nowhere/plan.json")).rejects.toThrow(
    "There is no plan at nowhere/plan.json.",
  );
});
