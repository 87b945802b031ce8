import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { PackId } from "../../src/plan/register/papers.ts";
import type { Pack } from "../../src/publish/pack.ts";
import { releasePack } from "../../src/publish/release-pack.ts";
import type { Release } from "../../src/publish/release.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import {
  unlistedAbbreviations,
  withAbbreviations,
} from "../../src/report/packs/abbreviations/with-abbreviations.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import type { OpenMaster } from "../masters/open-master.ts";
import { contentSha256 } from "./content-sha256.ts";
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

const ABBREVIATIONS = "abbreviations";

/** The list of abbreviations, made again of what is still printed: a text that is held back has none. */
function listAgain(pack: Pack, { master, register }: PackInput): Pack {
  const section = pack.sections.find(({ id }) => id === ABBREVIATIONS);
  if (!section) return pack;
  const others = pack.sections.filter(({ id }) => id !== ABBREVIATIONS);
  return withAbbreviations({ ...pack, sections: others }, master.plan, register, section.heading);
}

function preparePack({ id, label, make }: PackMaker, input: PackInput): PreparedPack {
  const { master, register } = input;
  const release = releasePack(make(input), register, master.plan);
  const pack = listAgain(release.pack, input);
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
