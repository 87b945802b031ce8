/**
 * What the copy of a return is called that says what to mend: `East`, `.xlsx` → `East - to mend.xlsx`. Names
 * in `taken`, in lower case, get a number behind; the new one is put there too.
 */
export function feedbackName(name: string, ext: string, taken: Set<string>): string {
  let file = `${name} - to mend${ext}`;
  for (let number = 2; taken.has(file.toLowerCase()); number++) {
    file = `${name} - to mend ${number}${ext}`;
  }
  taken.add(file.toLowerCase());
  return file;
}
