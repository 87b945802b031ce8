import { editDistance } from "../text/nearest.ts";
import { firstOfEach } from "../text/first-of-each.ts";
import { fold } from "../text/fold.ts";
import { replaceLookAlikes } from "../text/look-alikes.ts";
import { onceFor } from "../text/once-for.ts";
import { tidy } from "../text/tidy.ts";
import type { Action, Plan } from "./plan.ts";
import type { ReferenceReading, ReferenceRepair } from "./reading.ts";

/** What a reference stands beside, where it is known: it can rule a repair out. */
export interface ReferenceContext {
  /** Number of the section whose banner or table it stands under. */
  readonly section?: string | null;
  /** The references before and after it in the same table, as understood. */
  readonly previous?: string | null;
  readonly next?: string | null;
}

type ReferencePlan = Pick<Plan, "actions" | "sections">;

const NOT_CHOSEN = /^<.*>$/u;
const LABEL =
  /^(?:action plan |strategy )?(?:action|ref(?:erence)?|rec(?:ommendation)?|no)\b[.:]?\s*(?=\S)/iu;
/** Room for any real reference with its words; longer texts are prose. */
const LONGEST = 200;

/** Letters and digits only, in lower case: `1.A)` → `1a`. */
function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}|]+/gu, "");
}

/** What a reference is known by: `1.A)` → `1a`, `R01` → `r1`; digits stay parted, `11.1` is not `1.11`. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\p{N})[^\p{L}\p{N}|]+(?=\p{N})/gu, ".")
    .replace(/[^\p{L}\p{N}|.]+|(?<!\p{N})[.]|[.](?!\p{N})/gu, "")
    .replace(/(?<![\d.])0+(?=\d)/gu, "");
}

/** One shape for characters that scanners and hurried readers confuse: l and 1, o and 0. */
function confusable(text: string): string {
  return text.replace(/[l|]/gu, "1").replace(/o/gu, "0");
}

/** `Recommendation 4` → `4`: what a reference is called is often left out, or added. */
function withoutLabel(text: string): string {
  return text.replace(LABEL, "");
}

/** Actions by what is known of their references: as written, by key, and by key without a label. */
interface ActionIndex {
  readonly exact: ReadonlyMap<string, Action>;
  readonly keys: ReadonlyMap<string, Action>;
}

/** A pure memo by the list, which must not be changed in place: every row of every return asks. */
const actionsByKey = onceFor((actions: readonly Action[]): ActionIndex => {
  const keyed = actions.map(({ ref }) => keyOf(ref));
  const bare = actions.map(({ ref }) => keyOf(withoutLabel(ref)));
  const index = (keys: readonly string[]): [string, Action][] =>
    actions.map((action, at) => [keys[at] ?? "", action]);
  return {
    exact: firstOfEach(actions.map((action) => [tidy(action.ref).toLowerCase(), action])),
    keys: firstOfEach([...index(keyed), ...index(bare)]),
  };
});

/** Two references may differ in signs alone (`A-1`, `A1`): the one that is written so is meant. */
function actionOf(text: string, { actions }: ReferencePlan): Action | undefined {
  const { exact, keys } = actionsByKey(actions);
  return exact.get(text.toLowerCase()) ?? keys.get(keyOf(text));
}

function sectionOf(text: string, plan: ReferencePlan): string | undefined {
  const bare = tidy(text)
    .replace(/^(?:whole )?section\s+/iu, "")
    .replace(/[\s,:-]*\(?whole section\)?$/iu, "");
  const key = compact(bare);
  const words = fold(bare);
  return plan.sections.find(
    ({ number, name, alsoCalled }) =>
      key === compact(number) ||
      [name, ...alsoCalled].some(
        (known) => words === fold(known) || words === fold(`${number} ${known}`),
      ),
  )?.number;
}

/** An action of the plan and the letter of one of its parts. */
interface NamedPart {
  readonly action: Action;
  readonly part: string;
}

/** A pure memo by the list, as that of the actions. */
const partsByKey = onceFor((actions: readonly Action[]) =>
  firstOfEach(
    actions.flatMap((action) =>
      action.parts.map(({ letter }): [string, NamedPart] => [
        keyOf(`${action.ref}${letter}`),
        { action, part: letter },
      ]),
    ),
  ),
);

/** `R02b` and `R02 b)`. */
function partOf(text: string, { actions }: ReferencePlan): NamedPart | undefined {
  return partsByKey(actions).get(keyOf(text));
}

/** `3 3b` and `1a 1a`: every word is the same action, or its section's number. */
function doubledActionOf(text: string, plan: ReferencePlan): Action | undefined {
  const words = text.split(/[\s,;/&]+/u).filter((word) => compact(word) !== "");
  if (words.length < 2 || words.length > 4) return undefined;
  const actions = new Set<Action>();
  const sections = new Set<string>();
  for (const word of words) {
    const action = actionOf(word, plan);
    const section = action ? undefined : sectionOf(word, plan);
    if (action) actions.add(action);
    else if (section !== undefined) sections.add(section);
    else return undefined;
  }
  const [only] = actions;
  if (!only || actions.size > 1) return undefined;
  return [...sections].every((section) => section === only.section) ? only : undefined;
}

/** `1a: Workforce strategy`: a reference and then words that hold no other reference. */
function leadingActionOf(text: string, plan: ReferencePlan): Action | undefined {
  const match = /^(\S{1,6})(?:\s*[-:.)]+\s*|\s+)(\p{L}{2,}.*)$/u.exec(text);
  if (!match) return undefined;
  const [, first = "", rest = ""] = match;
  const others = rest.split(/[\s,;/&]+/u).some((word) => /\d/u.test(word) && actionOf(word, plan));
  return others ? undefined : actionOf(first, plan);
}

/** True where the two print alike; what parts two numbers counts, what stands before a letter does not. */
function looksLike(ref: string, text: string): boolean {
  const shape = (written: string): string => keyOf(confusable(written.toLowerCase()));
  return shape(ref) === shape(text) || confusable(keyOf(ref)) === confusable(keyOf(text));
}

/**
 * The one action that looks like what is written. The proof: no action is written so, exactly one
 * looks so, and neither the section nor the neighbours say otherwise (domain reference 1.5).
 */
function misreadActionOf(
  text: string,
  plan: ReferencePlan,
  context: ReferenceContext,
): Action | undefined {
  const alike = plan.actions.filter(
    (action) =>
      looksLike(action.ref, text) ||
      (action.refAsPublished !== action.ref && keyOf(action.refAsPublished) === keyOf(text)),
  );
  const [only] = alike;
  if (!only || alike.length > 1) return undefined;
  if (context.section && only.section !== context.section) return undefined;
  return standsBetween(only, plan, context) ? only : undefined;
}

/** Where both neighbours are in the plan's order, what is repaired must stand between them. */
function standsBetween(action: Action, plan: ReferencePlan, context: ReferenceContext): boolean {
  const place = (ref: string | null | undefined): number =>
    plan.actions.findIndex((entry) => entry.ref === ref);
  const before = place(context.previous);
  const after = place(context.next);
  const at = place(action.ref);
  if (before < 0 || after < 0 || before > after) return true;
  return before <= at && at <= after;
}

function suggestionsFor(text: string, plan: ReferencePlan): string[] {
  const several = text.split(/[\s,;/&]+/u).flatMap((word) => actionOf(word, plan)?.ref ?? []);
  if (several.length > 0) return [...new Set(several)];
  const key = compact(text);
  if (key.length > 8) return [];
  return plan.actions
    .filter((action) => editDistance(key, compact(action.ref)) === 1)
    .slice(0, 3)
    .map((action) => action.ref);
}

function actionReading(
  written: string,
  action: Action,
  repairs: readonly (ReferenceRepair | false)[],
): Extract<ReferenceReading, { kind: "action" }> {
  return {
    kind: "action",
    written,
    ref: action.ref,
    repairs: repairs.filter((repair) => repair !== false),
  };
}

/**
 * Reads an action plan reference as written: case, spaces, dots and brackets do not matter; a part of a
 * recommendation is read with its letter; letters
 * of another alphabet, `31` for `3l`, `RO1` for `R01` and doubled text are repaired where the plan
 * proves it, and said; a section's number or name is a section. Nothing else is guessed.
 * Source: domain reference 1.5.
 */
export function readReference(
  written: string,
  plan: ReferencePlan,
  context: ReferenceContext = {},
): ReferenceReading {
  const plain = tidy(written);
  if (compact(plain) === "" || NOT_CHOSEN.test(plain)) return { kind: "missing", written };
  if (plain.length > LONGEST) return { kind: "unknown", written, suggestions: [] };
  const latin = replaceLookAlikes(plain);
  const fullWidth = /[\uFF10-\uFF5A]/u.test(written);
  const lookAlike = (latin.changed || fullWidth) && "look-alike";
  const text = withoutLabel(latin.text);

  const action = actionOf(latin.text, plan) ?? actionOf(text, plan);
  if (action) return actionReading(written, action, [lookAlike]);
  const named = partOf(text, plan);
  if (named) return { ...actionReading(written, named.action, [lookAlike]), part: named.part };
  const section = sectionOf(text, plan);
  if (section !== undefined) return { kind: "section", written, section };
  const doubled = doubledActionOf(text, plan);
  if (doubled) return actionReading(written, doubled, [lookAlike, "doubled"]);
  const leading = leadingActionOf(text, plan);
  if (leading) return actionReading(written, leading, [lookAlike]);
  const misread = misreadActionOf(text, plan, context);
  if (misread) return actionReading(written, misread, [lookAlike, "misread-character"]);
  return { kind: "unknown", written, suggestions: suggestionsFor(text, plan) };
}
