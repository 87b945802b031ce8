import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner.js";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader.js";
import { utf16Bytes } from "./utf16-bytes.ts";

function stream(name: string, bytes: Uint8Array): Entry {
  return { name, type: TypeEnum.DOCUMENT, binaryProvider: () => bytes, length: bytes.length };
}

/** A message as Outlook saves it (.msg) with these files attached. */
export function outlookFile(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const entries: Entry[] = [
    { name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: [] },
    stream("__properties_version1.0", new Uint8Array(32)),
    stream("__substg1.0_0037001F", utf16Bytes("Our return", true)),
  ];
  const top = [1, 2];
  files.forEach(({ name, bytes }, index) => {
    const at = entries.length;
    top.push(at);
    entries.push(
      {
        name: `__attach_version1.0_#${index.toString(16).padStart(8, "0").toUpperCase()}`,
        type: TypeEnum.DIRECTORY,
        length: 0,
        children: [at + 1, at + 2, at + 3],
      },
      stream("__properties_version1.0", new Uint8Array(8)),
      stream("__substg1.0_3707001F", utf16Bytes(name, true)),
      stream("__substg1.0_37010102", bytes),
    );
  });
  entries[0] = { name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: top };
  return burn(entries);
}
