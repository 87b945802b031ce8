import { itemNotFound, notImplemented } from "./host-error.ts";
import type { Json } from "./wire.ts";

/** What a method is given: a value, another object, or a list of such. */
export type Argument = Json | HostObject | readonly Argument[] | undefined;

/** What a method gives: a value, an object, or null where a `…OrNullObject` finds nothing. */
export type Answer = Json | HostObject | undefined;

/**
 * What a client can do with a kind of object, under the wire's own names (`Values`, `GetCell`).
 * Whatever is not listed is answered with NotImplemented.
 */
export interface Members<T> {
  /** Its name in Excel's API. */
  readonly kind: string;
  /** The ids that the client keeps to find the object again. */
  readonly identify?: (target: T, self: HostObject) => Record<string, Json>;
  readonly read?: Readonly<Record<string, (target: T) => Json>>;
  readonly write?: Readonly<Record<string, (target: T, value: Json) => void>>;
  /** Objects that hang on this one, null where there is none. */
  readonly parts?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly calls?: Readonly<Record<string, (target: T, ...given: Argument[]) => Answer>>;
  /** Only of collections. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Only of collections: the item with this name or id. */
  readonly find?: (target: T, key: Json) => HostObject | null;
}

/** One object of the open workbook, as the client sees it. */
export class HostObject {
  readonly kind: string;
  /** The part of the model behind it, for methods that take objects as arguments. */
  readonly target: unknown;
  readonly isCollection: boolean;
  readonly #members: Members<unknown>;

  constructor(members: Members<unknown>, target: unknown) {
    this.kind = members.kind;
    this.target = target;
    this.isCollection = members.items !== undefined;
    this.#members = members;
  }

  identify(): Record<string, Json> {
    return this.#members.identify?.(this.target, this) ?? {};
  }

  items(): readonly HostObject[] {
    return this.#members.items?.(this.target) ?? [];
  }

  find(key: Json): HostObject {
    const { find } = this.#members;
    if (!find) throw notImplemented(`${this.kind}.getItem`);
    const found = find(this.target, key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Names of all properties that can be loaded. */
  readable(): readonly string[] {
    return Object.keys(this.#members.read ?? {});
  }

  reads(name: string): boolean {
    return Object.hasOwn(this.#members.read ?? {}, name);
  }

  read(name: string): Json {
    return this.#entry(this.#members.read, name)(this.target);
  }

  write(name: string, value: Json): void {
    this.#entry(this.#members.write, name)(this.target, value);
  }

  part(name: string): HostObject | null {
    return this.#entry(this.#members.parts, name)(this.target);
  }

  call(name: string, given: readonly Argument[]): Answer {
    return this.#entry(this.#members.calls, name)(this.target, ...given);
  }

  #entry<E>(entries: Readonly<Record<string, E>> | undefined, name: string): E {
    const found = entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (!found) throw notImplemented(`${this.kind}.${clientName(name)}`);
    return found;
  }
}

/** `GetUsedRange` → `getUsedRange`, as a person writes it. */
function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The object of this kind for this part of the model. */
export function emulate<T>(members: Members<T>, target: T): HostObject {
  // A HostObject hands every member the target it was made with, and no other.
  return new HostObject(members as unknown as Members<unknown>, target);
}
