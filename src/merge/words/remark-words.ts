/**
 * What each remark says. Words may change at will: a merge knows an earlier remark of its own by its
 * mark, never by how it begins.
 */
export const REMARK_WORDS = {
  onlyContributor: (heading: string, who: string, value: string): string =>
    `Only a contributor gave a ${heading}: ${who}, ${value}`,
  contributorDiffers: (heading: string, who: string, value: string): string =>
    `A contributor gives another ${heading}: ${who}, ${value}`,
  unknownStatus: (who: string, written: string): string =>
    `Status not in the list: ${who}, "${written}"`,
  doubtfulStatus: (who: string, written: string, read: string, doubt: string): string =>
    `Confirm the status: ${who}, "${written}" is read as ${read}: ${doubt}`,
  unreadDate: (heading: string, who: string, written: string): string =>
    `Not read as a date: ${heading} of ${who}, "${written}"`,
  unreadPercent: (who: string, written: string): string =>
    `Not read as a per cent: ${who}, "${written}"`,
  proposal: (field: string, day: string, who: string): string =>
    `A return proposes to ${field} on ${day}: ${who}`,
  leftOut: (many: number): string => `Left out, for one cell does not hold it: ${many} more`,
} as const;
