import { tidy } from "../../../text/tidy.ts";

const WORDS =
  "complete|completed|closed|open|opened|done|ongoing|on-going|on going|in progress|in hand|progressing|underway|under way|started|commenced|begun|active|live|" +
  "on track|on target|on schedule|on plan|ahead of|at risk|off track|off target|behind|delayed|delay|overdue|late|slipped|slippage|significant|slight|slightly|some|minor|major|" +
  "stalled|on hold|hold|paused|blocked|suspended|deferred|postponed|awaiting|waiting|pending|not started|not yet|not begun|not due|not complete|not achieved|not met|not implemented|not commenced|no progress|no longer|" +
  "to commence|to start|to do|yet to|planned|scheduled|proposed|new|draft|future|withdrawn|superseded|removed|cancelled|canceled|dropped|rejected|merged|achieved|delivered|embedded|implemented|fully|part|partial|partially|partly|substantially|nearly|" +
  "met|agreed|approved|live|business as usual|bau|tbc|yes|no|y|n|wip|in development|in place|red|amber|green|yellow|blue|black|grey|gray|purple|white|r|a|g|b";
const STARTS = new RegExp(`^(?:${WORDS})(?![\\p{L}\\p{N}])`, "iu");
const COLOUR =
  /^(?:red|amber|green|yellow|blue|black|gr[ae]y|purple|orange|white|r|a|g|b|y)(?:\s*[/-]\s*(?:red|amber|green|yellow|blue|r|a|g|b))?(?![\p{L}\p{N}])/iu;
const LONGEST = 48;

/** Symbols that people use for how something stands: ticks and crosses, circles, arrows, warnings. */
const SYMBOLS =
  /^(?:[\u2713\u2714\u2705\u2717\u2718\u274C\u2716\u25CF\u25CB\u25C9\u2B24\u26AA\u26AB\u{1F534}\u{1F7E0}\u{1F7E1}\u{1F7E2}\u{1F535}\u{1F7E3}\u{1F7E4}\u2611\u2610\u25B2\u25BC\u25B6\u2191\u2193\u2192\u2194\u2197\u2198\u2605\u23F3\u26A0]|\uFE0F|\s)+$/u;

/** True for a symbol, or several, and nothing else. */
function isSymbol(text: string): boolean {
  return text.trim() !== "" && SYMBOLS.test(text);
}

/** Words that are verbs too: "Complete the audit" says what to do, "Complete - ongoing monitoring" how it stands. */
const ALSO_VERB =
  /^(?:open|complete|start|draft|hold|new|live|met|some|major|minor|late|active)\s+(?!(?:and|but|with|subject|pending|except|bar|awaiting|on|as|by|since|until|issues?|delays?|slippage|concerns?|progress)\b)\p{L}/iu;

/** True for a word, letter, colour or symbol that says how something stands. */
export function isStatusLike(text: string): boolean {
  const tidied = tidy(text);
  if (tidied === "" || tidied.length > LONGEST) return isSymbol(text);
  if (ALSO_VERB.test(tidied)) return false;
  return isSymbol(text) || STARTS.test(tidied.replace(/^(?:rag|status|\d{1,2})\s*[:.)-]\s*/iu, ""));
}

/** True for a colour of a rating, or its letter. */
export function isColour(text: string): boolean {
  return COLOUR.test(tidy(text)) && tidy(text).length <= LONGEST;
}

/** True for a level of priority or risk: High, M, P1, Critical, Essential. */
export function isLevel(text: string): boolean {
  return /^(?:very |priority |level |grade |p)?(?:high|medium|med|moderate|low|h|m|l|vh|critical|essential|desirable|urgent|important|significant|fundamental|merits attention|advisory|substantial|must|should|could|short|long|[1-5]|[ivx]{1,3})(?:\s*[/-]\s*(?:high|medium|low|h|m|l))?(?: priority| risk| term)?(?:\s*\(.{0,20}\))?$/iu.test(
    tidy(text),
  );
}

/** True for a mark that says "this one": x, ✓, a dot. */
export function isMark(text: string): boolean {
  return /^(?:x|X|✓|✔|☑|●|•|\*|Y|Yes|L|S|R|A|C|I|R\/A|A\/R)$/u.test(text.trim());
}

/** True for a share in per cent. */
export function isPercent(text: string): boolean {
  return /^[<>~]?\s*\d{1,3}(?:[.]\d+)?\s*%(?:\s*complete)?$/iu.test(tidy(text));
}
