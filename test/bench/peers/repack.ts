import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { NODE_PACKER } from "../../../scripts/files/node-packer.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { MASTER_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";
import { unpackAll } from "./unpack-all.ts";

const [, , path = "", out = "repacked"] = process.argv;

/** Reads a workbook once, and packs and writes all of its parts once. */
const bytes = readFileSync(path);
readXlsx(bytes, { unpacker: NODE_PACKER, limits: MASTER_LIMITS });
writeFileSync(out, Buffer.concat(unpackAll(bytes).map((part) => deflateRawSync(part))));
