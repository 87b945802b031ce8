/** The verb that goes with a number of things: `1 is`, `0 are`, `2 are`. */
export function isAre(number: number): "is" | "are" {
  return number === 1 ? "is" : "are";
}
