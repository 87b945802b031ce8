/** One name: how many letters it shares with the name before, and the letters that follow. */
const PACKED = /(?<shared>\d)(?<rest>[a-z]+)/gu;

/** The names of a packed list: `"0anna3e"` → anna, anne. */
export function unpackNames(packed: string): ReadonlySet<string> {
  const names = new Set<string>();
  let before = "";
  for (const { groups = {} } of packed.matchAll(PACKED)) {
    before = before.slice(0, Number(groups["shared"])) + (groups["rest"] ?? "");
    names.add(before);
  }
  return names;
}
