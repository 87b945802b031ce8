/** Excel holds no more characters in a cell. */
const MOST = 32_767;
const CUT = "\n[Cut here: the whole text is in the Progress log]";

/** A text that is gathered from the Progress log, cut where a cell cannot hold it, and saying so. */
export function fitCell(text: string): string {
  return text.length <= MOST ? text : text.slice(0, MOST - CUT.length) + CUT;
}
