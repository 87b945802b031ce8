import type { Edge, Join, Mark, Match, PieceBody } from "./pieces.ts";
import type { Token } from "../words/tokens.ts";

const edge = (name: Edge): PieceBody => ({ type: "edge", edge: name });
const mark = (name: Mark): PieceBody => ({ type: "mark", mark: name });
const join = (name: Join): PieceBody => ({ type: "join", join: name });

/** What was done to a date, to follow with "from" the old or "to" the new one. */
const MOVES =
  "revised|extended|moved|changed|slipped|rescheduled|deferred|postponed|delayed|amended|brought forward";

const moved = (to: string): string => MOVES.replaceAll(/$|(?=\|)/gu, ` ${to}`);

/**
 * Expressions that are always the same words, parted by `|`, and what they stand for. A dash stands for
 * a dash or a space. Little words before them, such as "the", need no entry: they are read as glue.
 */
const EXPRESSIONS: readonly (readonly [PieceBody, string])[] = [
  [
    edge("by"),
    "by|by the|no later than|not later than|on or before|due|due by|due on|deadline|up to|up until|" +
      "prior to the end of|complete by|completion by",
  ],
  [edge("before"), "before|prior to|in advance of|ahead of|pre|pre-"],
  [
    edge("from"),
    "from|starting|starts|commencing|beginning|since|as of|as from|" +
      "starting from|starting in|with effect from|wef|not before|no earlier than",
  ],
  [edge("after"), "after|following"],
  [edge("between"), "between"],
  [edge("start"), "start|start of|start of the|beginning of|beginning of the"],
  [edge("end"), "end|end of|end of the|close of|month end|year end"],
  [edge("early"), "early|early in|early-"],
  [edge("mid"), "mid|mid-|middle of"],
  [edge("late"), "late|late in|later in|late-"],
  [edge("week"), "w/c|wc|w/b|week commencing|week beginning|week of"],
  [edge("week-ending"), "w/e|week ending"],
  [join("range"), "-|~"],
  [
    join("word-range"),
    "to|to the|until|until the|till|through|through to|- to|to end of|until end of|to the end of|until the end of",
  ],
  [join("list"), "and|&|, and|plus|and then"],
  [join("choice"), "or"],
  [join("comma"), ","],
  [join("slash"), "/"],
  [join("break"), ";|\n"],
  [
    mark("tbc"),
    "tbc|tba|tbd|t.b.c|t.b.a|t.b.d|to be confirmed|to be agreed|to be announced|to be advised|" +
      "to be determined|to be decided|to be set|not yet agreed|not yet known|not yet set|not agreed|" +
      "dates tbc|awaiting confirmation",
  ],
  [
    mark("ongoing"),
    "ongoing|on-going|continuous|continuously|continual|continuing|rolling|rolling programme|" +
      "permanent|business as usual|bau|until further notice|open ended|open-ended|no end date|" +
      "life of the plan|lifetime of the plan|life of the strategy|lifetime of the strategy|" +
      "duration of the plan|duration of the strategy",
  ],
  [mark("throughout"), "throughout|throughout the plan|throughout the strategy"],
  [
    mark("onwards"),
    "onwards|onward|and onwards|+|and beyond|and ongoing|and on-going|& ongoing|then ongoing|" +
      "and continuing|and after|to date|- to date",
  ],
  [
    mark("status"),
    "complete|completed|completion|done|finished|achieved|delivered|implemented|closed|" +
      "in progress|underway|under way|on track|on target|at risk|off track|not started|" +
      "not yet started|commenced|behind schedule|no longer required|started|on hold|paused|" +
      "delayed|overdue|blocked|withdrawn|cancelled|superseded",
  ],
  [
    mark("vague"),
    "asap|as soon as possible|soon|short term|short-term|medium term|medium-term|long term|" +
      "long-term|longer term|immediate|immediately|urgent|urgently|in due course|as required|" +
      "as needed|as necessary|as and when|as and when required|as and when needed|ad hoc|" +
      "when required|when available|next few months|when funding allows|subject to funding|" +
      "near future|later|future|at the earliest opportunity|shortly",
  ],
  [mark("moved-from"), moved("from")],
  [mark("revised-from"), "was|originally|original|original date|previously|formerly"],
  [
    mark("revised-to"),
    `${moved("to")}|revised|revised date|new date|now|rescheduled for|delayed until|put back to|` +
      "pushed back to|- >|= >|→",
  ],
  [
    mark("uncertain"),
    "approx|approximately|circa|c .|ca|around|about|provisional|provisionally|estimated|est|" +
      "probably|possibly|tentative|tentatively|?|expected|likely|anticipated",
  ],
  [
    { type: "glue" },
    "of|in|the|on|at|during|within|over|for|(|)|:|=|.|'|\"|throughout the|[|]|date|target|timescale",
  ],
];

interface Expression {
  readonly words: readonly string[];
  readonly piece: PieceBody;
}

function expressionsByFirstWord(): ReadonlyMap<string, readonly Expression[]> {
  const book = new Map<string, Expression[]>();
  for (const [piece, phrases] of EXPRESSIONS) {
    for (const phrase of phrases.split("|")) {
      const words = phrase === "\n" ? [phrase] : phrase.split(/ |(?<=[a-z])(?=[-/.])|(?<=[-/.])/u);
      const list = book.get(words[0] ?? "") ?? [];
      list.push({ words, piece });
      book.set(words[0] ?? "", list);
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

const BOOK = expressionsByFirstWord();

/** The longest fixed expression that begins at a token. */
export function matchExpression(tokens: readonly Token[], at: number): Match | undefined {
  const expressions = BOOK.get(tokens[at]?.text ?? "") ?? [];
  const found = expressions.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.text === word),
  );
  return found && { next: at + found.words.length, pieces: [found.piece] };
}
