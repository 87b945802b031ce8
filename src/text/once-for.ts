/**
 * The same work for a value that never changes, done once while that value is there: a memo by identity,
 * which forgets with it. Only for work that depends on nothing else.
 */
export function onceFor<Key extends object, T>(work: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}
