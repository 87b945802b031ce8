import {
  hasDuplicates,
  readReferences,
  referenceKey,
  restartsIn,
  type Numbered,
  type ReadReferences,
} from "./read-references.ts";
import { nextReference, type WrittenReference } from "./written-references.ts";

/** Why a reference is not the one that is written. */
export type ReferenceNote =
  | "look-alike"
  | "misread"
  | "lost-zero"
  /** None is written in the whole plan. */
  | "made"
  /** The written ones start again in each section or sheet. */
  | "restarts"
  /** Several actions stand beside one written reference. */
  | "shared"
  /** Others in the table have one. */
  | "missing"
  /** Another action has it already. */
  | "duplicate";

/** An action's reference in the plan. */
export interface SettledReference {
  readonly ref: string;
  readonly note: ReferenceNote | null;
}

/** `2` in section 1 is 1.2, `b` is 1b. */
function inSection(section: number, ref: string): string {
  return /^[a-z]$/iu.test(ref) ? `${section}${ref}` : `${section}.${ref}`;
}

/** Gives out references, no two alike, and remembers the last one. */
class ReferenceBook {
  last: string | undefined;
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  has(ref: string): boolean {
    return this.taken.has(referenceKey(ref));
  }

  /** Takes the wanted one or, where another action has it, the first of the others that is free. */
  take(wanted: string, otherwise: (index: number) => string): string {
    let ref = wanted;
    for (let index = 2; this.has(ref); index++) ref = otherwise(index);
    this.taken.add(referenceKey(ref));
    this.last = ref;
    return ref;
  }

  /** 1, 2, 3 … for each key. */
  count(key: string): number {
    const index = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, index);
    return index;
  }
}

/** What decides how the references of a plan are settled. */
interface Numbering {
  readonly book: ReferenceBook;
  /** Every written reference, by key. */
  readonly written: ReadonlySet<string>;
  /** Where the written ones start again in each unit: an action's unit. */
  readonly unit: ((one: Numbered) => number) | undefined;
}

function bracketed(ref: string): (index: number) => string {
  return (index) => `${ref} (${index})`;
}

/** A reference of the plan's own kind for an action without one: the next number, or one below the last. */
function missing({ book, written }: Numbering): SettledReference {
  const next = book.last === undefined ? undefined : nextReference(book.last);
  const free = next !== undefined && !written.has(referenceKey(next)) && !book.has(next);
  const base = book.last ?? "1";
  return {
    ref: book.take(free ? next : `${base}.1`, (index) => `${base}.${index}`),
    note: "missing",
  };
}

function made({ section }: Numbered, { book, written }: Numbering): SettledReference {
  const prefix = section > 0 ? `${section}.` : "";
  if (written.size > 0) return missing({ book, written, unit: undefined });
  const next = (): string => `${prefix}${book.count(prefix)}`;
  return { ref: book.take(next(), next), note: "made" };
}

function shared(one: Numbered, ref: string, { book, unit }: Numbering): SettledReference {
  const base = unit ? inSection(unit(one), ref) : ref;
  const next = (): string => `${base}.${book.count(`${one.table} ${base}`)}`;
  return { ref: book.take(next(), next), note: "shared" };
}

function published(
  one: Numbered,
  found: WrittenReference,
  { book, unit }: Numbering,
): SettledReference {
  if (unit) {
    const ref = inSection(unit(one), found.ref);
    return { ref: book.take(ref, bracketed(ref)), note: "restarts" };
  }
  const note = book.has(found.ref) ? "duplicate" : found.repair;
  return { ref: book.take(found.ref, bracketed(found.ref)), note };
}

function numberingOf(given: readonly Numbered[], read: ReadReferences): Numbering {
  const ways = [(one: Numbered): number => one.section, (one: Numbered): number => one.table + 1];
  const unit = hasDuplicates(given, read)
    ? ways.find((way) => restartsIn(way, given, read))
    : undefined;
  const written = new Set(read.flatMap((one) => (one ? [referenceKey(one.ref)] : [])));
  return { book: new ReferenceBook(), written, unit };
}

/**
 * Gives each action the reference it has in the plan; no two are alike. Published ones are kept; where
 * there are none, or they start again in each section or sheet, references are made (forms 3).
 */
export function settleReferences(given: readonly Numbered[]): SettledReference[] {
  const read = readReferences(given);
  const numbering = numberingOf(given, read);
  return given.map((one, at): SettledReference => {
    const found = read[at];
    if (!found) return made(one, numbering);
    const several = one.shared || given[at + 1]?.shared === true;
    return several ? shared(one, found.ref, numbering) : published(one, found, numbering);
  });
}
