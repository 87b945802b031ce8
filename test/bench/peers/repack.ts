import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { NODE_PACKER } from "../../../scripts/files/node-packer.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { unpackAll } from "./unpack-all.ts";

const [, , path = "", out = "repacked"] = process.argv;

/** Reads a workbook once, and packs and writes all of its parts once. */
const bytes = readFileSync(path);
readXlsx(bytes, { unpacker: NODE_PACKER });
writeFileSync(out, Buffer.concat(unpackAll(bytes).map((part) => deflateRawSync(part))));
