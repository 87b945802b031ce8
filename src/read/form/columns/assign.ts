/**
 * The best way to give each row one column of its own (the assignment problem, by shortest augmenting
 * paths): for each row the index of its column. There must be as many columns as rows, or more.
 */
export function assign(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const way = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let at = 0;
    const least = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[at] = true;
      const from = rowOf[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column] === true) continue;
        const cost = -(worth[from - 1]?.[column - 1] ?? 0);
        const reduced = cost - (rowPrice[from] ?? 0) - (columnPrice[column] ?? 0);
        if (reduced < (least[column] ?? Infinity)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? Infinity) < step) {
          step = least[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column] === true) {
          const owner = rowOf[column] ?? 0;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
        } else least[column] = (least[column] ?? Infinity) - step;
      }
      at = next;
    } while ((rowOf[at] ?? 0) !== 0);
    while (at !== 0) {
      const before = way[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    }
  }
  const chosen = new Array<number>(rows).fill(0);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) chosen[row - 1] = column - 1;
  });
  return chosen;
}
