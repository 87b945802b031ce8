/** The same work for a text, done once for each: long tables repeat few texts. */
export function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: work(text) };
    known.set(text, found);
    return found.value;
  };
}
