/** A column of a plan's own form that means nothing to the rules: the master keeps it under its own heading. */
export interface KeptColumn {
  readonly heading: string;
  /** What stands in it, by the action's reference. */
  readonly values: ReadonlyMap<string, string | number>;
}
