import type { Contender, Race } from "../race.ts";
import { measureCommand } from "./measure-command.ts";
import { medianUsage, type Usage } from "./usage.ts";

/** The medians of a contender, or why it did not get to its end. */
export type Result = Usage | { readonly failed: string };

/** What became of every contender that took part, by name. */
export type Results = ReadonlyMap<string, Result>;

type Measured = Exclude<Contender, { readonly absent: string }>;

function takesPart(contender: Contender): contender is Measured {
  return !("absent" in contender);
}

function measure(contender: Measured): Promise<Usage> {
  return "command" in contender ? measureCommand(contender.command) : contender.measure();
}

function whyFailed(fault: unknown): Result {
  return { failed: fault instanceof Error ? fault.message : String(fault) };
}

/** Runs every contender so many times, in turns, so that a slow minute hits all. One that fails is out. */
export async function runRace({ contenders }: Race, rounds: number): Promise<Results> {
  const running = contenders.filter(takesPart);
  const usages = new Map<string, Usage[]>(running.map(({ name }) => [name, []]));
  const results = new Map<string, Result>();
  for (let round = 0; round < rounds; round++) {
    for (const contender of running.filter(({ name }) => !results.has(name))) {
      await measure(contender).then(
        (usage) => usages.get(contender.name)?.push(usage),
        (fault: unknown) => results.set(contender.name, whyFailed(fault)),
      );
    }
  }
  for (const [name, all] of usages) if (!results.has(name)) results.set(name, medianUsage(all));
  return results;
}
