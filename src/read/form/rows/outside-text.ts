import { tidy } from "../../../text/tidy.ts";

const TOTAL =
  /^(?:(?:grand|overall|sub|section)?[- ]?totals?\b|(?:number|count|no\.?|total) (?:of )?(?:actions|recommendations|tasks|red|amber|green|complete)|average\b|(?:%|percentage) (?:complete|of (?:actions|recommendations))|overall (?:progress|status|completion|rag)\b)/iu;
const NOTE =
  /^(?:\*|\u2020|notes?\b\s*(?:[:.-]|$)|n\.?b\.?\b|key\b\s*(?:[:.-]|$|to )|legend\b|source\b\s*:|rag (?:key|definitions?|legend|rating key)|for (?:more |further )?information|contact\b|guidance\b|instructions?\b|disclaimer|(?:success (?:criteria|measures?)|measures? of success|kpis?|lead(?: officer| agency)?|owner|sponsor|budget|timescales?|indicators?|baseline|targets?)\s*:|end of (?:plan|table|sheet|document|report)\b)/iu;
const SIGN_OFF =
  /^(?:sign(?:ed|ature)\b|sign[- ]?off|approved\b|agreed by|authorised by|endorsed by|(?:name|date|position|job title|print name|role)\s*[:_]|chair\b.*[:_]|prepared by|completed by\b.*[:_]|author\b|version\b|document (?:control|owner)|(?:plan |action plan )?(?:last )?(?:updated|reviewed)\b|date (?:of|approved|agreed|updated|completed|signed)\b.*|next review|review date|plan owner|page \d)/iu;
const EXAMPLE =
  /^\W*(?:e\.?g\b|example\b|for example|\(?insert\b|\[insert|enter (?:the|a|your)|describe (?:the|what|how)|list (?:the|all|any)|state (?:the|who|what|when)|provide (?:a|the|details)|please\b|dd\/mm|d\/m\/y|who (?:will|is)|what (?:will|are|is)|how (?:will|do)|when (?:will|is)|use (?:drop|the drop)|select (?:from|one|rag)|drop ?down|free text)/iu;

/** True for a line that adds up or sums up. */
export function isTotal(text: string): boolean {
  return TOTAL.test(tidy(text));
}

/** True for a note, a key, or who signed and when: nothing of an action. */
export function isAsideText(text: string): boolean {
  const tidied = tidy(text);
  return NOTE.test(tidied) || SIGN_OFF.test(tidied);
}

/** True for words that tell how to fill in a cell, or show an example. */
export function isGuidance(text: string): boolean {
  return EXAMPLE.test(tidy(text));
}

const NAMES_GROUP =
  /^(?:strategic |key |corporate |overarching )?(?:priority|theme|objective|aim|section|outcome|goal|strand|pillar|work ?stream|phase|part|area|domain|ambition|standard|kloe|principle|key line|programme|chapter|driver|focus|mission|commitment|recommendation)\b.{0,14}?(?:\d|[:\u2013\u2014-]|[ivx]+\b)/iu;

/** How surely a text by itself in a row names what stands below it: a banner. */
export function bannerLikeness(text: string): "surely" | "perhaps" | "no" {
  const tidied = tidy(text);
  const letters = tidied.replace(/[^\p{L}]/gu, "");
  if (tidied.length > 160 || letters.length < 3) return "no";
  if (NAMES_GROUP.test(tidied) || tidied.endsWith(":")) return "surely";
  if (letters.length >= 4 && letters === letters.toUpperCase() && tidied.length <= 90)
    return "surely";
  const words = tidied.split(" ").length;
  return words <= 9 && !/[.;!?]$/u.test(tidied) && /^[\p{Lu}\d]/u.test(tidied) ? "perhaps" : "no";
}
