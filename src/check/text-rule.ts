import type { Severity } from "../finding/finding.ts";
import type { RuleCode } from "../finding/finding-code.ts";
import { tidySpaces } from "../text/tidy.ts";
import type { FlagName, FlagSeverity, ScreenFlag } from "../text/screening/flags/screen-flag.ts";
import type { RuleContext } from "./check-context.ts";
import type { Rule } from "./rule.ts";

/** What a rule about personal data says. */
interface TextRule {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly title: string;
  readonly flags: readonly FlagName[];
  /** Only flags of this severity; all where absent. */
  readonly only?: FlagSeverity;
  readonly wanted: string;
  readonly fix: string;
  /** What follows the column's name. */
  readonly says: string | ((first: ScreenFlag, context: RuleContext) => string);
  /** False where what was found may be shown whole. */
  readonly masked?: boolean;
  /** False where the column for names of people is not looked at. */
  readonly inResponsible?: boolean;
}

const SHOWN_AT_START = 3;
const SHOWN_AT_END = 2;

/** Enough of personal data to find it, not enough to spread it: `077…61`. */
function masked(found: string): string {
  if (found.length <= SHOWN_AT_START + SHOWN_AT_END + 2) return `${found.slice(0, 1)}…`;
  return `${found.slice(0, SHOWN_AT_START)}…${found.slice(-SHOWN_AT_END)}`;
}

/** A rule over what the screening of free text found. Source of all: domain reference 5.3. */
export function textRule(rule: TextRule): Rule {
  const { code, severity, title, wanted, fix, says } = rule;
  const show = rule.masked === false ? (found: string): string => found : masked;
  return {
    code,
    severity,
    title,
    source: "Screening of free text before publication",
    about: "text",
    check: (context) =>
      context.texts.flatMap(({ place, label, field, flags }) => {
        if (field === "responsible" && rule.inResponsible === false) return [];
        const mine = flags.filter(
          (flag) =>
            rule.flags.includes(flag.flag) &&
            (rule.only === undefined || flag.severity === rule.only),
        );
        const [first] = mine;
        if (!first) return [];
        const found = tidySpaces([...new Set(mine.map((flag) => show(flag.found)))].join(", "));
        const said = typeof says === "string" ? says : says(first, context);
        return [{ ...place, found, wanted, message: `${label} ${said}`, fix }];
      }),
  };
}
