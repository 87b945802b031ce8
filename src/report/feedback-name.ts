/**
 * What the copy of a return is called that says what to mend: `East` → `East - to mend.xlsx`. `ext` has its
 * full stop; `number` is for a second file of the same name.
 */
export function feedbackName(name: string, ext: string, number = 1): string {
  return `${name} - to mend${number > 1 ? ` ${number}` : ""}${ext}`;
}
