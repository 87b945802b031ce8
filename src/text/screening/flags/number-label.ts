/** Words after which a number is a label, not a count: `Year 3`, `Tier 2`, `Section 47`. */
export const AFTER_LABEL = String.raw`(?<!\b(?:years?|yr|phase|stage|tier|level|band|priority|section|part|key stage|category|cohort|theme|objective|action|ref|no|kpi|week|day|appendix|table|page|item|grade|step|unit|zone|module|article|schedule|version|group|room|floor)[ .:#]{1,2})`;
