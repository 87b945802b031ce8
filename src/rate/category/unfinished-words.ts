/** Words by which a sentence says that work is still to come. */
interface UnfinishedWords {
  readonly words: RegExp;
  /** Words that turn their meaning round: "nothing more needs to be done". */
  readonly unless?: RegExp;
}

const DONE =
  "(?:agreed|approved|arranged|begun|built|commissioned|completed?|considered|consulted|delivered|designed|developed|drafted|drawn up|established|explored|extended|finalised|finished|implemented|launched|planned|prepared|procured|published|put in place|recruited|redesigned|reviewed|revised|rewritten|rolled out|scoped|set up|signed|started|tested|trialled|updated|written)";
const DOING =
  "(?:arranging|consulting|designing|developing|drafting|exploring|finalising|negotiating|planning|preparing|procuring|recruiting|redesigning|reviewing|revising|rewriting|scoping|testing|trialling|updating|working towards|writing)";
const TO =
  "to (?:be|begin|come|commence|complete|continue|decide|end|finish|follow|go|launch|meet|open|report|start)";
const NOTHING = /\b(?:nothing|none|no (?:more|further|longer))\b/iu;
const NOTHING_LEFT =
  /\b(?:nothing|none|no (?:more|further|longer))\b|^no\b|\b(?:all|everything|whatever) (?:that )?(?:needs?|remains?|remained)\b/iu;
/** What is done again and again is not still to come. */
const AGAIN_AND_AGAIN =
  /\bwill be (?:checked|evaluated|monitored|refreshed|repeated|reviewed|updated) (?:annually|quarterly|monthly|weekly|yearly|regularly|(?:each|every) )/iu;

const anyCase = (pattern: string): RegExp => new RegExp(pattern, "iu");

/** The words that speak of work still to come, in the order in which they are looked for. */
export const UNFINISHED_WORDS: readonly UnfinishedWords[] = [
  {
    words:
      /(?<!\b(?:a|the|good|free|strong|political|[Nn]othing) )\b(?:will|WILL) (?!and\b|to\b)(?:[a-z]+|[A-Z]+\b)/u,
    unless: AGAIN_AND_AGAIN,
  },
  { words: /\b(?:it|they|this|that|we)'ll [a-z]+|\bwon't\b|\bshall [a-z]+/iu },
  { words: /\b(?:is|are) (?:currently|presently|still)\b(?: being)?/iu, unless: NOTHING },
  { words: anyCase(String.raw`\b(?:is|are) (?:now |also )?being ${DONE}\b`) },
  { words: anyCase(String.raw`\b(?:is|are) (?:now |also )?${DOING}\b`) },
  { words: anyCase(String.raw`\bcontinues? to be ${DONE}\b`) },
  { words: /\bwork (?:continues|is continuing)\b|\b(?:is|are) (?:ongoing|on-going)\b/iu },
  {
    words: /\b(?:is|are) (?:anticipated|expected|intended|planned|proposed|scheduled)\b/iu,
    unless: NOTHING,
  },
  {
    words: anyCase(
      String.raw`\b(?:is|are) due(?: (?:${TO}|in|on|by|for|at|before|back|shortly|soon|next)\b|(?=[.!]?$))`,
    ),
  },
  { words: anyCase(String.raw`\b(?:is|are) (?:yet )?${TO}\b`) },
  { words: /\b(?:is|are) going to\b/iu },
  { words: /\b(?:not yet|ha(?:s|ve) yet to|yet to be)\b/iu },
  { words: anyCase(String.raw`\b(?:has|have) not been ${DONE}\b`) },
  { words: /\b(?:is|are|was|were) not (?:complete|completed|finished)\b|\bincomplete\b/iu },
  { words: /\b(?:partly|partially|halfway) (?:complete|completed|done|in place|through)\b/iu },
  {
    words:
      /(?<!\b(?:was|were|been|longer) )\b(?:under way|underway|in progress|in development|under (?:development|review))\b(?! (?:meeting|report|review|note)s?\b)/iu,
  },
  { words: /\b(?:at|in) draft\b|\b(?:is|are) (?:delayed|pending)\b/iu },
  { words: /\b(?:intends?|expects?|hopes?) to\b/iu },
  { words: /(?<!\b(?:have|has|had|with|of|the|their|its) )\bplans to\b/iu },
  {
    words:
      /\b(?:much )?(?:more|further) (?:work )?(?:needs? to|is (?:needed|required|to be)|must|remains|to do)\b/iu,
    unless: NOTHING,
  },
  { words: /\b(?:needs?|remains?|still) to (?:be (?:[a-z]+)|do\b)/iu, unless: NOTHING_LEFT },
  { words: /\b(?:remains?|still|is|are) outstanding\b/iu, unless: NOTHING_LEFT },
  {
    words:
      /\b(?:awaits|awaiting|(?:is|are) waiting for|subject to (?:approval|agreement|funding))\b/iu,
  },
  {
    words:
      /(?<!\bthe )\b(?:next|later this) (?:week|month|quarter|year|spring|summer|autumn|winter)\b|\bin due course\b/iu,
  },
];
