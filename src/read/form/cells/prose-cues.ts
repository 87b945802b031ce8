import { tidy } from "../../../text/tidy.ts";

/** Verbs with which people begin what is to be done: "Develop a …", "Carry out …". */
const VERBS: ReadonlySet<string> = new Set(
  (
    "access achieve act adapt add address adopt advertise advise advocate agree align allocate analyse appoint apply approach arrange ask assess assign attend " +
    "audit automate award benchmark bid bring brief build business campaign capture carry celebrate challenge champion change check circulate clarify clear close co-design " +
    "co-produce collaborate collate collect combine commission commit communicate compare compile complete conduct confirm connect consider consolidate " +
    "construct consult continue contribute convene convert coordinate co-ordinate create decide decommission define deliver deploy design determine " +
    "develop devise digitise direct disseminate distribute document draft draw drive educate elect eliminate embed employ enable encourage enforce engage enhance ensure " +
    "escalate establish evaluate examine expand explore extend facilitate feed fill finalise find finish fit fix focus follow form formalise formulate fund further gain gather " +
    "generate get give grow guarantee harmonise help hold host hire identify implement improve incorporate increase influence inform initiate innovate inspect install instigate " +
    "integrate introduce investigate invest invite involve issue join keep launch lead learn liaise limit link list lobby look maintain make manage map market maximise " +
    "measure meet mentor migrate minimise mitigate mobilise modernise monitor move negotiate nominate obtain offer open operate optimise order organise oversee participate partner patch perform " +
    "pilot place plan plant prepare present prevent prioritise procure produce progress promote propose protect provide publicise publish purchase pursue push put raise ratify re-establish " +
    "re-launch reach recognise recommend recommission reconfigure record recruit redesign reduce refine refresh refurbish reinforce reinstate relaunch remind remove renew " +
    "repair replace report request require research resolve respond restrict restructure retrofit retain review revise revisit roll run save schedule scope secure seek " +
    "select send set share showcase sign signpost simplify source specify sponsor stabilise standardise start step stop strengthen streamline structure submit subscribe supply support survey " +
    "sustain switch tackle take target teach tender test tighten track train transfer transform translate trial triage undertake understand update upgrade use utilise " +
    "validate verify visit widen work write"
  ).split(" "),
);

const BULLET = /^[\s\u2022\u25CF\u25AA\u00B7\u2023\uF0B7*o>\u2013\u2014-]*\s*/u;
const NUMBERING = /^(?:\(?[\da-z]{1,4}(?:[.)]\d{0,2})+\)?|\([a-z\d]{1,4}\))\s+/iu;

function openingWord(text: string): string {
  const opening = /^(?:to|we will|we|will|the council will|partners will)\s+/iu;
  const bare = tidy(text).replace(BULLET, "").replace(NUMBERING, "").replace(opening, "");
  return /^[\p{L}-]+/u.exec(bare)?.[0].toLowerCase() ?? "";
}

/** True for a text that begins by saying what to do. */
export function isInstructed(text: string): boolean {
  const word = openingWord(text);
  return VERBS.has(word) || (word.startsWith("re") && VERBS.has(word.slice(2)));
}

/** True for a text that tells what was done. */
export function isReported(text: string): boolean {
  const tidied = tidy(text);
  if (
    /\b(?:ha(?:s|ve) (?:now |also |already |not )?been|was|were|took place|is now|are now|underway|under way|in place|so far|to date|has (?:\w+ed|begun|met)|have (?:\w+ed|met|begun))\b/iu.test(
      tidied,
    )
  )
    return true;
  return /^(?:\W*(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\p{L}{3,9} (?:20)?\d\d)\W+)?(?:\p{L}+(?:ed|met|held|sent|begun|set|built)\b|(?:\p{L}+ ){1,5}(?:\p{L}+ed|met|held|sent|begun|under way|underway|ongoing)\b)/iu.test(
    tidied,
  );
}

/** True for a text that says what ought to be. */
export function isUrged(text: string): boolean {
  return /\b(?:should|must|recommend(?:s|ed)?|ought|needs? to|is required|not (?:all|always|consistently)|lack of|no (?:formal|clear|single|evidence|current)|insufficient|absence of|inconsistent)\b/iu.test(
    text,
  );
}

/** True for a text that tells success from failure: a number, a share, a change. */
export function isMeasured(text: string): boolean {
  return (
    /^\W*(?:no\.? of|number|%|per ?cent|percentage|proportion|increased?|reductions?|reduced?|decreased?|improved|improvement|all\b|at least|more|fewer|evidence of|rate|satisfaction|feedback|baseline|\d+ ?%|100)/iu.test(
      tidy(text),
    ) && !isReported(text.replace(/\b\p{L}+ed\b/gu, ""))
  );
}

/** True for prose: five words or more, or three that end as a sentence does. */
export function isProse(text: string): boolean {
  const words = tidy(text).split(" ").length;
  return words >= 5 || (words >= 3 && /[.!?]\s*$/u.test(text));
}

/** True for a line that belongs to the one above it: a bullet, a dash, a letter in brackets, a word in lower case. */
export function isStepMark(text: string): boolean {
  return /^\s*(?:[\u2022\u25CF\u25AA\u00B7\u2023\uF0B7*>]|[-\u2013\u2014o]\s|\(?[a-z]\)\s|\(?[ivx]{1,4}\)\s|step \d|\p{Ll})/u.test(
    text,
  );
}
