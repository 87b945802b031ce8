/** Declarations that make an element unseen, alone or in a style sheet. */
const HIDING =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![.\d])|font-size\s{0,9}:\s{0,9}0(?![.\d])/iu;
const OFF_THE_PAGE = /(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{3,9}/iu;

/** True for declarations that make an element unseen. */
export function hides(declarations: string): boolean {
  return HIDING.test(declarations) || OFF_THE_PAGE.test(declarations);
}

/** Whether a rule hides on the screen: a link that comes into view when the keyboard reaches it does not. */
function isUnseen(selector: string, declarations: string, css: string): boolean {
  if (HIDING.test(declarations)) return true;
  return OFF_THE_PAGE.test(declarations) && !css.includes(`${selector}:focus`);
}

/** The selectors of the rules that hide something on the screen; what only print leaves out is seen. */
export function hidingSelectors(css: string): string[] {
  const open: string[] = [];
  const hiding: string[] = [];
  for (const [piece] of css.matchAll(/[^{}]*[{}]/gu)) {
    const text = piece.slice(0, -1);
    if (piece.endsWith("{")) open.push(text.trim());
    else {
      const selector = open.pop() ?? "";
      const isPrint = open.some((around) => /^@media\s{1,9}print$/iu.test(around));
      if (!isPrint && isUnseen(selector, text, css)) hiding.push(selector);
    }
  }
  return hiding;
}
