import type { StatusId } from "../plan.ts";

/** A colour of a RAG or BRAG list, in every way in which it is written. */
export interface StatusColour {
  /** Its word, under which a plan may list it for another status: Green under Complete. */
  readonly name: string;
  readonly letter: string | null;
  /** Other words for it. */
  readonly alsoCalled: readonly string[];
  readonly symbols: readonly string[];
  /** What it means in most councils. */
  readonly means: StatusId;
  /** What there is to ask about it; empty where most plans agree. */
  readonly doubt: string;
}

/**
 * The colours of RAG and BRAG. Grey, white and purple mean too many things and are left to the plan's own
 * list. A plan that means something else by a colour lists its word under that status.
 */
export const STATUS_COLOURS: readonly StatusColour[] = [
  {
    name: "Green",
    letter: "g",
    alsoCalled: ["light green", "dark green", "pale green", "bright green"],
    symbols: ["🟢", "🟩", "💚"],
    means: "on-track",
    doubt: "",
  },
  {
    name: "Amber",
    letter: "a",
    alsoCalled: ["orange", "light amber", "dark amber"],
    symbols: ["🟠", "🟧", "🧡"],
    means: "at-risk",
    doubt: "",
  },
  {
    name: "Yellow",
    letter: null,
    alsoCalled: [],
    symbols: ["🟡", "🟨", "💛"],
    means: "at-risk",
    doubt: "",
  },
  {
    name: "Red",
    letter: "r",
    alsoCalled: ["light red", "dark red", "bright red"],
    symbols: ["🔴", "🟥", "🛑"],
    means: "off-track",
    doubt: "",
  },
  {
    name: "Blue",
    letter: "b",
    alsoCalled: ["light blue", "dark blue"],
    symbols: ["🔵", "🟦", "💙"],
    means: "complete",
    doubt: "",
  },
  {
    name: "Black",
    letter: null,
    alsoCalled: [],
    symbols: ["⚫", "⬛"],
    means: "complete",
    doubt: "some plans use black for withdrawn",
  },
];

/** A tick or a cross by itself: what it is most often, and what else it may be. */
interface StatusMark {
  readonly symbols: readonly string[];
  readonly means: StatusId;
  readonly doubt: string;
}

/** Ticks and crosses, each with its doubt. */
export const STATUS_MARKS: readonly StatusMark[] = [
  {
    symbols: ["✓", "✔", "☑", "✅", "🗸", "√"],
    means: "complete",
    doubt: "a tick may mean on track",
  },
  {
    symbols: ["✗", "✘", "☒", "❌", "✕", "✖"],
    means: "not-started",
    doubt: "a cross may mean not started, off track or dropped",
  },
];
