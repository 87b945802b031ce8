import { HostError } from "./host-error.ts";
import type { HostObject } from "./host-object.ts";

/** Ranges that the client holds on to from one batch to the next, by the ids it was given. */
export class References {
  readonly #held = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  hold(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `R${this.#last}`;
    this.#held.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.#held.get(id);
    if (object) return object;
    throw new HostError(
      "InvalidReference",
      "This reference is not valid for the current operation.",
    );
  }

  letGo(id: string): void {
    this.#held.delete(id);
  }

  get count(): number {
    return this.#held.size;
  }
}
