import type { TableNames } from "../table/cell-form.ts";
import { partnerLabels } from "./partner-labels.ts";

/** The words by which the tables of a master name the partners, sections and actions of its plan. */
export function tableNames(plan: TableNames["plan"]): TableNames {
  return { plan, ...partnerLabels(plan.partners) };
}

/** The words of tables that name nothing of the plan, or are read before it. */
export const NO_NAMES: TableNames = tableNames({ sections: [], actions: [], partners: [] });
