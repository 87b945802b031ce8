import { type CheckBasis, masterBasis, planBasis } from "../../src/check/check-basis.ts";
import { checkWorkbook } from "../../src/check/check-workbook.ts";
import { ownBasis } from "../../src/check/own-basis.ts";
import { faultCode } from "../../src/finding/fault-code.ts";
import { fileNotRead } from "../../src/finding/file-not-read.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Register } from "../../src/plan/register/register.ts";
import { isMaster } from "../../src/read/master/is-master.ts";
import { readMaster } from "../../src/read/master/read-master.ts";
import { readRegister } from "../../src/read/register/read-register.ts";
import type { Picture } from "../../src/report/picture/picture.ts";
import { pictureOfMaster } from "../../src/report/picture/picture-of-master.ts";
import type { ReturnFile } from "../../src/report/return-file.ts";
import { SpokenError } from "../../src/text/spoken-error.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { readChosenFile, sha256Of } from "./read-chosen-file.ts";

/** The team's master among the chosen files. */
export interface MasterFile {
  readonly kind: "master";
  readonly file: string;
  readonly master: Master;
  readonly register: Register;
  readonly picture: Picture;
}

/** A chosen file that is no master, checked or not read. */
export interface ChosenReturn {
  readonly kind: "return";
  readonly returned: ReturnFile;
  /** Against which it was checked; null where it could not be read. */
  readonly plan: Plan | null;
  /** Where that plan comes from. */
  readonly from: "master" | "return" | "page";
}

/** What became of a chosen file. */
export type FileResult = MasterFile | ChosenReturn;

/** Where the plan comes from for a return that carries none. */
export interface PlanSources {
  /** The master that was chosen with the returns; its plan counts before any other. */
  readonly master: MasterFile | null;
  /** The plan of the deployment. Rejects with a SpokenError. */
  readonly builtIn: () => Promise<Plan>;
}

interface Basis extends CheckBasis {
  readonly from: ChosenReturn["from"];
}

async function basisFor(workbook: Workbook, { master, builtIn }: PlanSources): Promise<Basis> {
  if (master) return { ...masterBasis(master.master, master.register.kpiYears), from: "master" };
  const own = ownBasis(workbook);
  if (own) return { ...own, from: "return" };
  return { ...planBasis(await builtIn()), from: "page" };
}

async function readAndCheck(file: File, sources: PlanSources): Promise<FileResult> {
  const bytes = await readChosenFile(file);
  const workbook = readXlsx(bytes, { looks: true });
  if (isMaster(workbook)) {
    const master = readMaster(workbook);
    const register = readRegister(workbook, master.plan);
    const picture = pictureOfMaster(workbook);
    return { kind: "master", file: file.name, master, register, picture };
  }
  const basis = await basisFor(workbook, sources);
  const { reading, plan, partner, findings } = checkWorkbook(workbook, basis, {
    fileName: file.name,
    told: null,
  });
  const sha256 = await sha256Of(bytes);
  const returned = { kind: "read", file: file.name, sha256, reading, partner, findings } as const;
  return { kind: "return", returned, plan, from: basis.from };
}

const OWN_FAULT =
  "This file could not be checked, because of a fault of this page. Check it in Excel or with the scripts, and tell the team that sent you the page.";

/**
 * Reads and checks a chosen file. One that cannot be read is a result like any other, so that it stops
 * nobody else's: it never rejects.
 */
export async function checkFile(file: File, sources: PlanSources): Promise<FileResult> {
  try {
    return await readAndCheck(file, sources);
  } catch (fault) {
    const spoken = fault instanceof SpokenError ? fault : new SpokenError(OWN_FAULT);
    const findings = [fileNotRead(faultCode(spoken), spoken.message)];
    const returned = { kind: "unread", file: file.name, findings } as const;
    return { kind: "return", returned, plan: null, from: "page" };
  }
}
