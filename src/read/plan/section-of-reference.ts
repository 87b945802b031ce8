/** References that begin with their section: `3l`, `3.2`, `B2`, `HS12`; not `R01`, which counts recommendations. */
const IN_SECTION =
  /^(?:(\d{1,2})(?:[a-z]|(?:[.]\d{1,3}){1,2})|(?!R\d)([A-Z]{1,2})\d{1,3}(?:[a-z]|[.]\d{1,3})?)$/u;

/** The section in a reference: `3` of 3l and of 3.2, `B` of B2; null where it has none, as R01. */
export function sectionOfReference(ref: string): string | null {
  const [, number, letters] =
    IN_SECTION.exec(ref.replace(/^(\d{1,2})([A-Z])$/u, (whole) => whole.toLowerCase())) ?? [];
  return number ?? letters ?? null;
}
