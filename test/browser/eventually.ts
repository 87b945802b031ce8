/** Waits until `holds` does, and throws with what `tell` says where it does not within two minutes. */
export async function eventually(holds: () => boolean, tell: () => unknown): Promise<void> {
  const end = Date.now() + 120_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Still: ${JSON.stringify(tell())}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
