import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { PackId } from "../../src/plan/register/packs.ts";
import { releasePack } from "../../src/publish/release-pack.ts";
import type { Release } from "../../src/publish/release.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { unlistedAbbreviations } from "../../src/report/packs/abbreviations/with-abbreviations.ts";
import { smallNumberRefusals } from "../../src/report/packs/kpi/small-number-refusals.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import type { OpenMaster } from "../masters/open-master.ts";
import { contentSha256 } from "./content-sha256.ts";
import { listPrintedAbbreviations } from "./printed-abbreviations.ts";
import { choosePacks, type PackMaker } from "./pack-makers.ts";

/** A pack as it may be written, and the fingerprint of what it says. */
export interface PreparedPack {
  readonly id: PackId;
  readonly label: string;
  readonly release: Release;
  readonly contentSha256: string;
  /** Abbreviations whose meaning nobody has given. */
  readonly unlisted: readonly string[];
}

/** Packs of a master as of a day, and those for which it has nothing. */
export interface PreparedPacks {
  readonly input: PackInput;
  readonly packs: readonly PreparedPack[];
  readonly leftOut: readonly { readonly pack: PackId; readonly why: string }[];
}

function preparePack({ id, label, make }: PackMaker, input: PackInput): PreparedPack {
  const { master, register } = input;
  const release = releasePack(make(input), register, master.plan, smallNumberRefusals(input));
  const pack = listPrintedAbbreviations(release.pack, input);
  return {
    id,
    label,
    release: { ...release, pack },
    contentSha256: contentSha256(pack),
    unlisted: unlistedAbbreviations(pack, master.plan, register),
  };
}

/**
 * Makes the packs that `word` names (`progress`, `all`) of a master as of a day: rated, built, screened.
 * Throws a UsageError where there is no such pack or the master has nothing for it.
 */
export function preparePacks(
  { master, register }: Pick<OpenMaster, "master" | "register">,
  date: IsoDay,
  word: string,
): PreparedPacks {
  const input: PackInput = { master, register, date, ratings: rateMaster(master, date) };
  const { makers, leftOut } = choosePacks(word, input);
  return { input, packs: makers.map((maker) => preparePack(maker, input)), leftOut };
}
