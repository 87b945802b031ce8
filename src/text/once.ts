/**
 * The same work for a text, done once for each: long tables repeat few texts. Of `most` different texts
 * the answers are kept; with one more it begins anew.
 */
export function once<T>(work: (text: string) => T, most = Infinity): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = work(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
