/** How every sheet that this tool makes prints: A4 landscape, with its name and page number below. */
export const PAGE = {
  /** Excel's number of the paper. */
  a4: 9,
  /** In inches. */
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  footer: "&L&A&RPage &P of &N",
} as const;

/** How many characters across still read well on one A4 page. */
const PAGE_WIDTH = 250;

/** On how many pages across columns of these widths in characters are printed. */
export function pagesAcross(widths: readonly number[]): number {
  const across = widths.reduce((sum, width) => sum + width, 0);
  return Math.max(1, Math.ceil(across / PAGE_WIDTH));
}
