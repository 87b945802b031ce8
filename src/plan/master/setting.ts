import type { CellForm } from "../table/cell-form.ts";

/** One setting of the Settings sheet: what it is called, what it does, and what its value means. */
export interface Setting<Value> {
  readonly name: string;
  readonly meaning: string;
  readonly form: CellForm<Value>;
  /** What it is set at where a file lacks it, which the next merge writes; without this it must be there. */
  readonly usual?: Value;
}

/** Settings by the key under which code knows their values, in their order. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** What settings are set at, by key. */
export type SettingValues<S extends Settings> = {
  readonly [K in keyof S]: S[K] extends Setting<infer Value> ? Value : never;
};

/** A setting; one that a later version adds says what it is usually set at. */
export function setting<Value>(
  name: string,
  meaning: string,
  form: CellForm<Value>,
  usual?: Value,
): Setting<Value> {
  return { name, meaning, form, ...(usual !== undefined && { usual }) };
}
