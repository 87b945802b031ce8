import type { Subject } from "../flags/screen-flag.ts";

/** Nouns of people and their cases that take an "s" where there are more. */
const REGULAR =
  "girl|boy|adult|individual|victim|survivor|complainant|resident|tenant|household|couple|mother|father|parent|mum|dad|case|client|patient|service user|user|applicant|claimant|perpetrator|offender|suspect|defendant|prisoner|detainee|death|homicide|murder|suicide|pupil|student|learner|teenager|toddler|carer|female|male|twin|sibling|daughter|son|brother|sister|grandchild|refugee|asylum seeker|migrant|traveller|pensioner|widow|woman|leaver";
/** More than one of them. */
export const PEOPLE = `women|men|children|babies|infants|people|persons|families|grandchildren|youths|wives|husbands|(?:${REGULAR})s`;
/** One of them. */
export const PERSON = `woman|man|child|baby|person|family|youth|wife|husband|${REGULAR}`;

/** Words between a number and a noun after which the noun is not what is counted. */
const APART =
  "for|of|to|with|in|on|at|by|from|and|or|the|a|an|that|which|who|whose|per|than|about|between|as|is|are|was|were|new build|day|days|week|weeks|month|months|year|years|hour|hours|stop|step|point|tier|sector|meeting|meetings|session|sessions|thousand|hundred|million|workers?|staff|officers?|advisers?|groups?|schools?|to-one|per cent|percent|wards?|out|support|x";
/** Up to two words that say what kind of people are counted. */
export const ADJECTIVES = String.raw`(?:(?!(?:${APART})\b)[a-z][a-z-]{1,20} ){0,2}`;

/** Things that happen to one person each, and so count people. */
export const EVENTS =
  "arrests?|disclosures?|suicides?|evictions?|(?:hospital )?admissions?|readmissions?|(?:permanent |fixed-term )?exclusions?|prosecutions?|convictions?|deaths?|homicides?|murders?|femicides?|rapes?|sexual assaults?|assaults?|stillbirths?|miscarriages?|overdoses?|amputations?|stabbings?|forced marriages?|removals?|deportations?|detentions?|sectionings?|repossessions?|care orders?|adoptions?|pregnancies|abortions?|terminations?|child protection plans?|protection notices?|non-molestation orders?|restraining orders?|kidnappings?|abductions?|cautions?|acquittals?|bereavements?|safeguarding referrals?|DVPNs?|DVPOs?";

/** What a plan that is about services, and not about people at risk, may count in public: homes and cases. */
const OF_SERVICES =
  /\b(?:households?|cases?|residents?|tenants?|people|persons?|individuals?|adults?|users?|applicants?|families|family|couples?|parents?|females?|males?|pupils?|students?|learners?)$/iu;

/** Whether a count of these is sensitive, by what the plan is about. */
export function isSensitive(noun: string, subject: Subject): boolean {
  if (subject === "people") return true;
  return subject === "services" && !OF_SERVICES.test(noun);
}
