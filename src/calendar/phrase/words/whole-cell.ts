const EMPTY =
  "|-|--|---|.|...|n/a|na|n.a.|n.a|n / a|not applicable|nil|none|null|blank|< select >|<select>".split(
    "|",
  );
const REFERENCE = String.raw`(?:actions? |ref\.? |reference |row |item )?(?:r ?\d{1,2}|\d{1,2} ?\.? ?[a-z])`;
const CROSS_REFERENCE = new RegExp(
  `^\\(?(?:(?:as|see|same as|as per|as for|as in|refer to|linked to|link to|per|cf\\.?) ${REFERENCE}(?: above| below)?|(?:as|see) (?:above|below)|ditto|do|"|same as above|as previous)\\)?$`,
  "iu",
);

/** True for a cell that says there is nothing to say: blank, `-`, `N/A`, `nil`. */
export function isEmptyCell(text: string): boolean {
  return EMPTY.includes(text.toLowerCase());
}

/** True for `as 1a`, `see 3b`, `as above`: the answer stands elsewhere. */
export function isCrossReference(text: string): boolean {
  return CROSS_REFERENCE.test(text);
}

/** True for a cell that says only that there is no date yet: `Unknown`, `Pending`, `no date set`. */
export function isUndecidedCell(text: string): boolean {
  return /^\(?(?:(?:date |timescale )?(?:is )?(?:unknown|pending|undecided|not (?:yet )?(?:known|set|decided|confirmed))|no (?:date|timescale|deadline)s?(?: yet| set| agreed| given| confirmed)*)\)?$/iu.test(
    text,
  );
}

/** True for a cell that holds a rating where a date belongs: `Green`, `RAG: Amber`. */
export function isRatingCell(text: string): boolean {
  return /^(?:rag ?:? ?)?(?:red|amber|green|blue)(?: rated)?$/iu.test(text);
}

/** True for text that a spreadsheet might calculate; it is never read, and never run. */
export function looksLikeFormula(text: string): boolean {
  return /^(?:[=+@]|-[a-z])/iu.test(text);
}
