import type { ScreenFlag } from "../../text/screening/flags/screen-flag.ts";
import type { PaperPlace } from "../pack-texts.ts";

/** How a part of the name of a mailbox ends that belongs to a team or an office, never to a person. */
const ROLE_WORD =
  /(?:teams?|enquir(?:y|ies)|info|information|contact|admin|office|services?|safety|abuse|scrutiny|committees?|democratic|partnerships?|commissioning|strategy|policy|governance|support|helpdesk|mailbox|plans?|board|council)$/iu;

function isRoleMailbox(address: string): boolean {
  const [name = ""] = address.split(/\s?(?:@|[([]\s?at\s?[)\]])/iu);
  const parts = name.split(/[^a-z]+/iu).filter((part) => part !== "");
  return parts.every((part) => part.length > 1) && parts.some((part) => ROLE_WORD.test(part));
}

/** Numbers of offices begin with 01, 02 or 03; those of mobile telephones with 07. */
function isOfficePhone(number: string): boolean {
  const digits = number.replace(/\D/gu, "");
  return /^(?:0{0,2}44)?0?[1-3]/u.test(digits);
}

/**
 * Whether a flag is only pointed out where it stands: a team's mailbox and telephone in the contact
 * line, names in the header of those who answer for the paper (domain reference 5.3).
 */
export function isAllowedInHeader({ flag, found }: ScreenFlag, place: PaperPlace): boolean {
  if (place === "body" || place === "own") return false;
  if (flag === "person_name") return true;
  if (place !== "contact") return false;
  if (flag === "email") return isRoleMailbox(found);
  return flag === "phone" && isOfficePhone(found);
}
