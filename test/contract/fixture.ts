/** A workbook as a partner may send it. */
export interface Fixture {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}
