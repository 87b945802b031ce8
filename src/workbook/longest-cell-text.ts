/** How many characters, in UTF-16 units, Excel holds in one cell. */
export const LONGEST_CELL_TEXT = 32_767;
