/** What reading and checking a KPI's values needs to know of it. */
export interface KpiFacts {
  /** The KPI's number: `4`, `B1`. */
  readonly number: string;
  readonly unit: string;
  readonly countsPeople: boolean;
  /** Who provides its figures, as the master names them; none where nobody is named. */
  readonly providers: readonly string[];
}
