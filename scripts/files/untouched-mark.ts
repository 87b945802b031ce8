import { strFromU8, strToU8 } from "fflate";
import { writeZip } from "../../src/xlsx/patch/package/zip-write.ts";
import { openZip } from "../../src/xlsx/zip/zip-read.ts";
import { NODE_PACKER } from "./node-packer.ts";
import { contentOf } from "./same-content.ts";

const PROPERTIES = "docProps/core.xml";
const MARK = /<dc:identifier>untouched ([0-9a-f]{64})<\/dc:identifier>/u;

function propertiesOf(bytes: Uint8Array): string {
  return strFromU8(openZip(bytes, {}, NODE_PACKER).read(PROPERTIES) ?? new Uint8Array());
}

/** Writes into the properties of a new Office file what the rest of it holds: true until anybody saves it. */
export function markUntouched(bytes: Uint8Array): Uint8Array {
  const content = contentOf(bytes);
  const properties = propertiesOf(bytes).replace(
    "</cp:coreProperties>",
    `<dc:identifier>untouched ${content ?? ""}</dc:identifier></cp:coreProperties>`,
  );
  const archive = openZip(bytes, {}, NODE_PACKER);
  return writeZip(archive, new Map([[PROPERTIES, strToU8(properties)]]), NODE_PACKER);
}

/** True where a file is as `markUntouched` left it: nobody has typed, pasted or noted anything in it since. */
export function isUntouched(bytes: Uint8Array): boolean {
  try {
    const content = contentOf(bytes);
    return content !== undefined && MARK.exec(propertiesOf(bytes))?.[1] === content;
  } catch {
    return false;
  }
}
