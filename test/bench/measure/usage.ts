/** What a piece of work took. */
export interface Usage {
  /** Processor time of its process, the system's on its behalf included; in a page, time that passed. */
  readonly seconds: number;
  /** Most memory held at one time, in bytes; null where nobody tells. */
  readonly peak: number | null;
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** The middle one of the times, and of the peaks. */
export function medianUsage(usages: readonly Usage[]): Usage {
  const peaks = usages.map(({ peak }) => peak).filter((peak) => peak !== null);
  return {
    seconds: median(usages.map(({ seconds }) => seconds)),
    peak: peaks.length > 0 ? median(peaks) : null,
  };
}
