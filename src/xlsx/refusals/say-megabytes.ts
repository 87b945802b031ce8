/** Bytes in words, as people count them: `50 MB`. */
export function sayMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000).toLocaleString("en-GB")} MB`;
}
