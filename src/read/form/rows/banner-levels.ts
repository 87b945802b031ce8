import { fold } from "../../../text/fold.ts";
import type { SortedRow } from "./sort-rows.ts";

/** Whether a banner names what groups sections' actions, or a smaller group within. */
export type BannerLevel = "outer" | "inner";

const KIND =
  /^(?:strategic |key |corporate )?(priority|theme|objective|aim|section|outcome|goal|strand|pillar|work ?stream|phase|part|area|domain|ambition|standard|kloe|principle|programme|chapter|driver|mission|recommendation)\b/u;

function kindOf({ facts }: SortedRow): string | undefined {
  return KIND.exec(fold(facts.text))?.[1];
}

/**
 * The level of each banner of a table, by its place among the rows. A banner right above another is an
 * outer one; where there are outer ones, those of another kind of name, or by themselves, are inner.
 */
export function bannerLevels(rows: readonly SortedRow[]): ReadonlyMap<SortedRow, BannerLevel> {
  const banners = rows.flatMap((row, at) => (row.kind === "banner" ? [{ row, at }] : []));
  const outer = new Set(
    banners.flatMap(({ row, at }) => (rows[at + 1]?.kind === "banner" ? [row] : [])),
  );
  const outerKinds = new Set([...outer].map(kindOf).filter((kind) => kind !== undefined));
  return new Map(
    banners.map(({ row }): [SortedRow, BannerLevel] => {
      const kind = kindOf(row);
      const isOuter =
        outer.size === 0 || outer.has(row) || (kind !== undefined && outerKinds.has(kind));
      return [row, isOuter ? "outer" : "inner"];
    }),
  );
}
