import { strFromU8, strToU8, unzipSync } from "fflate";
import { packFiles } from "../../../taskpane/files/pack-files.ts";

test("a zip gives back what was packed, in order and by name", () => {
  const files = new Map([
    ["East – to mend.xlsx", strToU8("east")],
    ["b.txt", strToU8("")],
  ]);
  const unpacked = Object.entries(unzipSync(packFiles(files)));
  expect(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["East – to mend.xlsx", "east"],
    ["b.txt", ""],
  ]);
});
