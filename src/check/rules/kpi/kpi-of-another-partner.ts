import { readPartner, splitPartners } from "../../../plan/read-partner.ts";
import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { factsOf, kpiRule } from "../../kpi-rule.ts";

/** A value is given for a KPI that others provide. */
export const kpiOfAnotherPartner = kpiRule({
  code: "kpi-of-another-partner",
  severity: "query",
  title: "A value is given for a KPI that another partner provides",
  source: "Each KPI has its data provider",
  field: "kpi",
  say: (row, context) => {
    const { partners } = context.plan;
    const named = factsOf(row, context)?.providers ?? [];
    const readings = named
      .flatMap((provider) => splitPartners(provider, partners))
      .map((name) => readPartner(name, partners));
    const known = readings.flatMap((reading) => (reading.kind === "known" ? [reading.id] : []));
    // A provider that nobody knows may be anybody: nothing is asked then.
    if (known.length < Math.max(1, readings.length) || context.partner === null) return null;
    if (known.includes(context.partner)) return null;
    const providers = inWords(readings.map(({ written }) => quoted(written)));
    return {
      found: `KPI ${quoted(row.kpi)}`,
      wanted: `a KPI that you provide; ${providers} provides KPI ${quoted(row.kpi)}`,
      message: `KPI ${quoted(row.kpi)} is provided by ${providers}. Confirm that you give its value, or empty the cell`,
      fix: "Confirm, or empty the value",
    };
  },
});
