import type { PictureBar, PictureChart } from "./picture.ts";

/** A chart of counts of one kind: one bar for each label. */
export function countChart(
  title: string,
  about: string,
  counted: string,
  counts: Iterable<readonly [label: string, count: number]>,
): PictureChart {
  const bars = [...counts].map(([label, count]) => ({ label, counts: [count], total: count }));
  return { title, about, series: [counted], bars };
}

/** Bars with the largest total first; equal ones stay in their order. */
export function largestFirst(bars: readonly PictureBar[]): PictureBar[] {
  return [...bars].sort((a, b) => b.total - a.total);
}
