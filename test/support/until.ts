/** Waits until something holds. What never comes ends with the test's own time, which is long. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
