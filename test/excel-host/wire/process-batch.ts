import { HostError, notImplemented } from "./host-error.ts";
import { HostObject, type Answer, type Argument } from "./host-object.ts";
import { queryObject } from "./query-object.ts";
import {
  ACTION,
  PATH,
  type Json,
  type WireAction,
  type WireArguments,
  type WireBatch,
  type WireError,
  type WirePath,
  type WireReference,
  type WireReply,
} from "./wire.ts";

/** Where the ways to objects begin. */
export interface PathRoots {
  readonly workbook: HostObject;
  /** An object that the client was given an id for in an earlier batch. */
  referenced(id: string): HostObject;
  /** A service of Office beside the workbook. */
  service(name: string): HostObject;
}

/** One batch at work: each path is walked once, however many actions use it. */
class BatchRun {
  readonly #paths: WireBatch["ObjectPaths"];
  readonly #roots: PathRoots;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(batch: WireBatch, roots: PathRoots) {
    this.#paths = batch.ObjectPaths;
    this.#roots = roots;
  }

  perform(action: WireAction): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#objectAt(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#isLetGo(action) ? {} : object.identify();
      case ACTION.query: {
        const told = queryObject(object, action.QueryInfo ?? {});
        return this.#isLetGo(action) ? withoutReference(told) : told;
      }
      case ACTION.method:
        return asJson(object.call(action.Name ?? "", this.#given(action.ArgumentInfo)));
      case ACTION.setProperty:
        object.write(action.Name ?? "", action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  #isLetGo({ ObjectPathId }: WireAction): boolean {
    return this.#paths[String(ObjectPathId)]?.D === true;
  }

  #objectAt(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw notImplemented(`object path ${id}, which the batch does not hold,`);
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  #walk(path: WirePath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return this.#roots.workbook;
      case PATH.service:
        return this.#roots.service(name);
      case PATH.reference:
        return this.#roots.referenced(name);
      case PATH.nothing:
        return null;
      default:
        return this.#step(path, name);
    }
  }

  #step(path: WirePath, name: string): HostObject | null {
    const parent = this.#objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return parent.part(name);
    const given = this.#given(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.find(given[0] as Json);
    const answer = parent.call(name, given);
    return answer instanceof HostObject ? answer : null;
  }

  #given(info: WireArguments | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references[index]));
  }

  #argument(value: Json, reference: WireReference | undefined): Argument {
    if (Array.isArray(reference)) {
      const values = value as Json[];
      return reference.map((inner: WireReference, index) =>
        this.#argument(values[index] ?? null, inner),
      );
    }
    return typeof reference === "number" && reference > 0 ? this.#objectAt(reference) : value;
  }
}

function withoutReference(told: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(told).filter(([name]) => name !== "_ReferenceId"));
}

function asJson(answer: Answer): Json {
  return answer instanceof HostObject ? answer.identify() : (answer ?? null);
}

function errorAt(fault: unknown, ActionIndex: number, action: WireAction): WireError {
  if (!(fault instanceof HostError)) throw fault;
  const Location = fault.location || (action.Name ?? "");
  return { Code: fault.code, Message: fault.message, ActionIndex, Location };
}

/**
 * Performs the actions of a batch one after another. The first that fails ends the batch, and what
 * was done before it stays done, as in Excel. Throws only for a fault of the emulation itself.
 */
export function processBatch(batch: WireBatch, roots: PathRoots): WireReply {
  const run = new BatchRun(batch, roots);
  const Results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (fault) {
      return { Results, Error: errorAt(fault, index, action) };
    }
  }
  return { Results };
}
