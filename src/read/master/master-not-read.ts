/** Why a workbook could not be read as the master: one plain sentence or two, with what to do. */
export class MasterNotRead extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "MasterNotRead";
  }
}
