/** What names cells for a reader: `C12`, and where they are on several sheets `C12 on Updates`. */
export function cellNamer(
  all: readonly { readonly sheet: string }[],
): (place: { readonly sheet: string; readonly cell: string }) => string {
  const several = new Set(all.map(({ sheet }) => sheet)).size > 1;
  return ({ sheet, cell }) => (several ? `${cell} on ${sheet}` : cell);
}
