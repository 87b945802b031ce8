/** A number as a reader expects it: `10,000`. */
export function figure(number: number): string {
  return number.toLocaleString("en-GB");
}

/** A number and its noun: `1 update`, `3 updates`, `2 queries`, `10,000 rows`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}
