import type { PreparedPack } from "./prepare-packs.ts";

/** True where a block is open or Unrestricted was asked for and is refused. */
export function isRefused({ release }: PreparedPack): boolean {
  const { openBlocks, asksUnrestricted, mayBeUnrestricted } = release;
  return openBlocks.length > 0 || (asksUnrestricted && !mayBeUnrestricted);
}

/** A pack as JSON: what it says by its fingerprint, what was found, and whether it may be published. */
export function packJson({ id, release, contentSha256, unlisted }: PreparedPack): object {
  const { pack, places, openBlocks, leftOutEarlier, ...verdict } = release;
  return {
    pack: id,
    title: pack.title,
    handling: pack.handling,
    publication: pack.publication,
    contentSha256,
    ...verdict,
    openBlocks: openBlocks.map((place) => place.id),
    places,
    leftOutEarlier,
    unlistedAbbreviations: unlisted,
  };
}
