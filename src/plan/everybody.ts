import { tidySpaces } from "../text/tidy.ts";

/** True for a name that means everybody: `All partners`. */
export function isEverybody(name: string): boolean {
  return /^all(?: (?:partners?|agencies|organisations?|members?|services?|bodies|boards?|statutory partners))?$/iu.test(
    tidySpaces(name),
  );
}
