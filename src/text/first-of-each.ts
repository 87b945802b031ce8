/** A map in which the first value of a text stays, where `new Map` would keep the last. */
export function firstOfEach<Value>(
  entries: Iterable<readonly [text: string, value: Value]>,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [text, value] of entries) if (!found.has(text)) found.set(text, value);
  return found;
}
