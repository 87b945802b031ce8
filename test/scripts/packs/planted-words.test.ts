import { preparePacks } from "../../../scripts/packs/prepare-packs.ts";
import { readPlanJson } from "../../../scripts/plans/read-plan-json.ts";
import { readRegisterJson } from "../../../scripts/plans/read-register-json.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import type { Register } from "../../../src/plan/register/register.ts";
import { sampleLine } from "../../support/sample-master.ts";

const PLANTED = "Ring 07700 900461";

/** What people type in sentences: by these names in plan, ledger and register. */
const TYPED = new Set(
  (
    "title measure timescale actionTaken responsible evidence obstacle other update flags reason by role second " +
    "why first second firstFrom outcome decidedBy placedBy suggested note theme definition correctiveAction " +
    "comparator baselinePeriod text source progress item aim action owner lastPeriod meaning agreed confirmed " +
    "assessedBy minute proposalReason query written file alsoCalled aim"
  ).split(" "),
);

/** The same value with words planted into every text of these names. */
function planted(value: unknown, name = ""): unknown {
  if (typeof value === "string") return TYPED.has(name) ? `${value} ${PLANTED}`.trim() : value;
  if (Array.isArray(value)) return value.map((entry) => planted(entry, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, planted(one, key)]));
}

async function plantedMaster(
  folder: string,
  date: string,
): Promise<{ readonly master: Master; readonly register: Register }> {
  const plan = await readPlanJson(`templates/${folder}/plan.json`);
  const register = await readRegisterJson(`templates/${folder}/register.json`, plan);
  const empty = newMaster(plan);
  const [partner] = plan.partners;
  const master: Master = {
    ...empty,
    ledger: plan.actions.map(({ ref }) =>
      sampleLine(`3f9a ${ref}`, { ref, round: date, partner: partner?.id ?? null }),
    ),
    standings: empty.standings.map((standing) => ({
      ...standing,
      update: "Done",
      updateRound: date,
      evidence: "A list",
      obstacle: "Money",
    })),
    overrides: plan.actions.map(({ ref }, at) => ({
      ref,
      rating: at % 2 === 0 ? "Red" : "Green",
      by: "A. Officer",
      role: "Manager",
      reason: "Agreed",
      until: null,
      second: "B. Officer",
    })),
  };
  return {
    master: planted(master) as Master,
    register: planted(register) as Register,
  };
}

const CASES = [
  ["birmingham-2018-2023", "2018-11-14"],
  ["birmingham-inquiry-2015", "2017-04-11"],
] as const;

test.each(CASES)(
  "words typed into any sentence of %s are found, wherever a pack prints them",
  async (folder, date) => {
    const { packs } = preparePacks(await plantedMaster(folder, date), date, "all");
    const leaks = packs.flatMap(({ id, release: { pack } }) =>
      (JSON.stringify(pack).match(/.{0,120}07700.{0,60}/gu) ?? []).map((at) => `${id}: ${at}`),
    );
    expect(leaks).toEqual([]);
    expect(packs.every(({ release }) => release.openBlocks.length > 3)).toBe(true);
  },
);
