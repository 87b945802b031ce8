import type { Command } from "./measure/command.ts";
import type { Usage } from "./measure/usage.ts";

/** One way to do a piece of work. */
export type Contender =
  | { readonly name: string; readonly command: Command }
  | { readonly name: string; readonly measure: () => Promise<Usage> }
  /** Why it takes no part here. */
  | { readonly name: string; readonly absent: string };

/** What a contender is held against: others of its race, all of them together, or a limit. */
export type Standard =
  | { readonly names: readonly string[]; readonly times?: number }
  | { readonly seconds: number }
  | { readonly bytes: number };

/** What the ratio to a standard has to be. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** A contender's time or memory as a multiple of a standard's. */
export interface Claim {
  readonly of: string;
  readonly against: Standard;
  /** Left out, the ratio is told and nothing was promised. */
  readonly goal?: Goal;
}

/** The same work done in several ways, in turns, on the same bytes. */
export interface Race {
  readonly title: string;
  readonly contenders: readonly Contender[];
  readonly claims: readonly Claim[];
}

/** What a topic makes its races with. */
export interface Desk {
  /** An empty folder of its own, deleted when it is done. */
  readonly folder: string;
  /** A script of `peers/` as a command, by its name: `read/sheetjs`. */
  readonly peer: (name: string, ...words: readonly string[]) => Command;
  /** Has something closed when all races of the topic are over. */
  readonly atEnd: (close: () => Promise<void>) => void;
}

/** Makes what its races need, and gives them in the order in which they are run. */
export type Topic = (desk: Desk) => Promise<readonly Race[]>;
