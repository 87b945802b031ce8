import type { Master } from "../../src/plan/master/master.ts";
import type { Partner, Round } from "../../src/plan/plan.ts";
import type { LastUpdate } from "../exceljs/template/return-template.ts";

/** Lines that were said and not replaced; a conflict that waits for a decision was said too. */
const SAID: ReadonlySet<string> = new Set(["Merged", "In conflict"]);

/** What this partner last said of each action, or else what anybody last said. */
export function lastUpdates(master: Master, partner: Partner, round: Round): LastUpdate[] {
  const lines = master.ledger
    .filter((line) => line.round < round.date && SAID.has(line.state) && line.ref !== null)
    .sort((a, b) => Number(a.round < b.round) - Number(a.round > b.round));
  const refs = new Set(lines.map(({ ref }) => ref));
  return [...refs].flatMap((ref) => {
    const about = lines.filter((line) => line.ref === ref);
    const last = about.find((line) => line.partner === partner.id) ?? about[0];
    if (!last || ref === null) return [];
    const said = about.filter((line) => line.partner === last.partner && line.round === last.round);
    const texts = new Set(said.map(({ values }) => values.actionTaken).filter(Boolean));
    const status = said.find(({ values }) => values.status !== "")?.values.status ?? "";
    const from = master.plan.partners.find(({ id }) => id === last.partner)?.shortName ?? "";
    return [{ ref, round: last.round, text: [...texts].join("\n"), status, from }];
  });
}
