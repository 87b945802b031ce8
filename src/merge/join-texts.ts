/** Excel's limit for the text of one cell, in UTF-16 units (domain reference E21). */
const CELL_LIMIT = 32_767;
const REST_IN_LOG = "More does not fit in one cell: the Progress log holds every update in full.";

/** One part of a joined text, and who wrote it. */
export interface SignedText {
  readonly name: string;
  readonly text: string;
}

/** `EXC: Staff are trained.`, one sender below the other; as many whole texts as one cell holds. */
export function joinTexts(parts: readonly SignedText[], signed: boolean): string {
  const texts = parts.map(({ name, text }) => (signed ? `${name}: ${text}` : text));
  const whole = texts.join("\n");
  if (whole.length <= CELL_LIMIT) return whole;
  const fitting: string[] = [];
  let room = CELL_LIMIT - REST_IN_LOG.length;
  for (const text of texts) {
    room -= text.length + 1;
    if (room < 0) break;
    fitting.push(text);
  }
  return [...fitting, REST_IN_LOG].join("\n");
}
