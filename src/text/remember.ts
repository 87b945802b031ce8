/** The function, which works out each text once: what it gives depends on the text alone. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    known.set(text, found);
    return found;
  };
}
