/** A number and its noun: `1 update`, `3 updates`, `2 queries`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
