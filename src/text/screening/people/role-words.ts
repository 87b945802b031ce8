/** Roles of those whom the work is about, or around them: `the defendant`, `her former partner`. */
export const ROLE =
  "perpetrators?|suspects?|defendant|offender|attacker|abuser|accused|assailant|stalker|husband|wife|ex|ex-husband|ex-wife|ex-partner|boyfriend|girlfriend|fiancée?|son|daughter|brother|sister|mother|father|mum|dad|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|client|patient|tenant|victim|survivor|complainant|service user|resident|pupil|student|learner|witness|applicant|claimant|respondent|case ?worker|key ?worker|support worker|carer|foster carer|neighbour|landlord|baby|toddler|twins";

/** Ranks and posts before a name by which a person is known in public. */
const BEFORE =
  /\b(?:Cllr\.?|Councillors?|Alderman|(?:Lord )?Mayor|Cabinet Member(?: for [\w &]{1,60})?|Commissioner|Chief Constable|Chief Executive|(?:Detective )?(?:Chief )?(?:Superintendent|Inspector)|Minister(?: for [\w ]{1,40})?|Secretary|Chair(?:man|woman|person)?|Directors?(?: of [\w '&]{1,60})?|Head of [\w ]{1,60}|Leader|Bishop|Archbishop|Judge|Justice|Lord|Lady|Baroness|Baron|Dame|Sir|MP|President|Professor|Prof|Author|Report of|Contact(?: officer)?|[Ll]ead officer),?:? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\.? )?$/u;
/** Posts after a name. */
const AFTER =
  /^,? ?\(?(?:the |our |its |its new |new |then )?(?:Interim |Acting |Deputy |Assistant |Executive |Strategic |Corporate |Service |Programme |Group )*(?:Cabinet Member|Leader|Head|Director|Chief|Chair|Vice[- ]Chair|Commissioner|Manager|Lead|Officer|Coordinator|MP\b|QC\b|KC\b|Mayor|Minister|Superintendent|Lead Member|Portfolio Holder|Bishop|Registrar|Treasurer|Secretary of State|OBE\b|MBE\b|CBE\b)/u;

/** Titles that are given in public. */
const TITLE = /^(?:Sir|Dame|Prof|Professor|Inspector|Insp|Rev|Canon)\b/u;

/** True where a post or rank beside a name says that it is a person's in a public role. */
export function isInPublicRole(text: string, start: number, end: number): boolean {
  return (
    TITLE.test(text.slice(start, end)) ||
    BEFORE.test(text.slice(Math.max(0, start - 90), start)) ||
    AFTER.test(text.slice(end, end + 60))
  );
}
