import { besideRule } from "../../beside-rule.ts";

/** Words that are struck through: withdrawn, done or live, nobody can tell (faults A3). */
export const struckThrough = besideRule({
  code: "struck-through",
  title: "Words are struck through",
  source: "Nothing is dropped in silence",
  about: "value",
  kinds: ["struck through", "partly struck through"],
  say: ({ kind }, words) => ({
    wanted: "words that stand, or none",
    message: `"${words}" is ${kind}. A status that is struck through is not used. Delete what no longer stands, or remove the line through it`,
    fix: "Delete what no longer stands, or remove the line through it",
  }),
});
