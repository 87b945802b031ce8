import { FIXTURES } from "../contract/fixtures.ts";

/** The bytes of the first fixture whose name begins so. */
export async function fixtureBytes(name: string): Promise<Uint8Array> {
  const found = FIXTURES.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`There is no fixture ${name}`);
  return found.bytes();
}
