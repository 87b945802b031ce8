import { count } from "../../../text/count.ts";
import type { FormAction } from "../form-reading.ts";
import type { ReferenceNote, SettledReference } from "./settle-references.ts";

const SENTENCES: Readonly<Record<ReferenceNote, (many: string, examples: string) => string>> = {
  made: (many, examples) => `The plan has no references, so ${many} got one: ${examples}.`,
  restarts: (_many, examples) =>
    `The references start again in each section, so each got its section's number in front: ${examples}. The written ones are kept beside them.`,
  shared: (_many, examples) =>
    `Several actions stand beside one reference, so each got a number behind it: ${examples}.`,
  missing: (many, examples) => `${many} without a reference got one: ${examples}.`,
  duplicate: (many, examples) =>
    `${many} had the reference of another and got one of their own: ${examples}.`,
  "lost-zero": (_many, examples) =>
    `Excel dropped the last zero of references; they are read as ${examples}.`,
  misread: (_many, examples) =>
    `References that print like the one due next are read as it: ${examples}.`,
  "look-alike": (_many, examples) =>
    `References hold letters of another alphabet that look alike; they are read as ${examples}.`,
};
const MOST_EXAMPLES = 4;

/** What was made of references, a sentence for each kind. */
export function describeReferences(
  references: readonly SettledReference[],
  actions: readonly FormAction[],
): string[] {
  const kinds = new Map<ReferenceNote, number[]>();
  references.forEach(({ note }, at) => {
    if (note) kinds.set(note, [...(kinds.get(note) ?? []), at]);
  });
  return [...kinds].map(([note, places]) => {
    const examples = places.slice(0, MOST_EXAMPLES).map((at) => {
      const written = actions[at]?.refWritten ?? null;
      const ref = references[at]?.ref ?? "";
      return written === null || written === ref ? ref : `${written} is ${ref}`;
    });
    const more = places.length > MOST_EXAMPLES ? " and so on" : "";
    return SENTENCES[note](count(places.length, "action"), `${examples.join(", ")}${more}`);
  });
}
