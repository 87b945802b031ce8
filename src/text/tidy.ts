/** Format characters: they take no room on the page, but break comparisons and can turn a text round. */
const INVISIBLE = /\p{Cf}/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032]/gu;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033]/gu;

/** Single spaces, none at the ends, no marks that take no room; all else as typed. */
export function tidySpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}

/**
 * One spelling for what looks the same: compatibility characters (full-width digits, no-break
 * spaces), every dash a hyphen, straight quotes, single spaces, no space at the ends.
 * For comparing and parsing; what a partner typed is stored as typed.
 */
export function tidy(text: string): string {
  return tidySpaces(
    text
      .normalize("NFKC")
      .replace(DASHES, "-")
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"'),
  );
}
