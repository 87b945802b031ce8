import { readFileSync } from "node:fs";
import { unpackAll } from "../unpack-all.ts";
import { workbooksIn } from "../workbooks-in.ts";

/** The least that any reader must do. */
for (const path of workbooksIn(process.argv[2])) unpackAll(readFileSync(path));
