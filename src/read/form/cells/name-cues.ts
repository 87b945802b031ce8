import { tidy } from "../../../text/tidy.ts";
import { isInstructed } from "./prose-cues.ts";

/** Words that stand in names of bodies. */
const BODY_WORDS =
  /\b(?:council|councils|borough|county|city|district|parish|police|constabulary|nhs|trust|icb|icp|ccg|hospital|gp|probation|prison|fire|rescue|ambulance|housing|homes|association|alliance|partnership|partners|partner|board|committee|team|teams|unit|service|services|department|directorate|division|authority|agency|agencies|charity|foundation|university|college|school|schools|academy|academies|group|network|forum|centre|office|commission|commissioner|commissioners|commissioning|health|social care|social work|education|safeguarding|csp|cvs|vcs|vcse|vcfse|dwp|lado|mash|hr|ict|it|legal|finance|procurement|communications|comms|regulators?|providers?|employers?|landlords?|organisations?|ltd|limited|plc|cic|community|public|members?|staff|sector|leisure|planning|environment|transport|highways|estates|facilities|communities|children|adults|everyone|all)\b/iu;

/** Words that stand in names of posts. */
const POST_WORDS =
  /\b(?:director|head|manager|officer|lead|leads|leader|chief|executive|chair|coordinator|co-ordinator|commander|superintendent|inspector|sergeant|constable|nurse|doctor|consultant|advisor|adviser|assistant|deputy|principal|secretary|clerk|treasurer|governor|teacher|headteacher|senco|dsl|professor|dean|registrar|matron|administrator|analyst|engineer|planner|specialist|practitioner|owner|sponsor|champion|supervisor|president|vice|portfolio holder|councillor|cllr|cabinet member|ceo|coo|cfo|cto|cio|ciso|dpo|sro|hod|hos|ad|adass|dcs|das|dph|cno|md)\b/iu;

const UNSETTLED = /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided)|n\/?a|none|vacant|-|\?)$/iu;
const LONGEST_NAME = 80;
const MOST_WORDS = 9;

/** Parts of a cell that may hold several names. */
function namePieces(text: string): string[] {
  return tidy(text.replaceAll("\n", ";"))
    .split(/[;,/&+]|\band\b|\bwith\b/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** True where the words name a body or a post. */
export function isBodyOrPost(text: string): boolean {
  return BODY_WORDS.test(text) || POST_WORDS.test(text);
}

/** True for initials or a short name in capitals: `HPB`, `WMP`, `JS`. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.'-]{1,7}$/u.test(text);
}

function isTitleCase(text: string): boolean {
  const words = text.split(" ").filter((word) => /\p{L}/u.test(word));
  const big = words.filter((word) => !/^(?:of|for|and|the|to|in|on|at|a|de|von|van)$/iu.test(word));
  return big.length > 0 && big.every((word) => /^[(["']?[\p{Lu}\d]/u.test(word));
}

function isOneName(text: string): boolean {
  const words = text.split(" ");
  if (words.length > MOST_WORDS || text.length > LONGEST_NAME || /[.!?]$/u.test(text)) return false;
  if (isAcronym(text) || UNSETTLED.test(text)) return true;
  if (words.length > 2 && isInstructed(text)) return false;
  return isTitleCase(text) || (words.length <= 6 && isBodyOrPost(text));
}

/** True for a cell that holds names of bodies, posts or people, and nothing else. */
export function isNameLike(text: string): boolean {
  if (text.length > 250 || /\d{3}/u.test(text)) return false;
  const pieces = namePieces(text.replace(/\((?!\s*$)[^()]*\)?/gu, " "));
  return pieces.length > 0 && pieces.every(isOneName);
}
