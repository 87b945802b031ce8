/** What a client has cost: its round-trips and bytes since the start or the last reset. */
export class HostStats {
  /** Round-trips that asked for something. */
  syncs = 0;
  /** Round-trips of the client's own, which only let go of ranges. */
  cleanups = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  maxRequestBytes = 0;
  maxResponseBytes = 0;

  countRequest(bytes: number, actions: number, isCleanup: boolean): void {
    if (isCleanup) this.cleanups += 1;
    else this.syncs += 1;
    this.actions += actions;
    this.requestBytes += bytes;
    this.maxRequestBytes = Math.max(this.maxRequestBytes, bytes);
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.maxResponseBytes = Math.max(this.maxResponseBytes, bytes);
  }

  reset(): void {
    Object.assign(this, new HostStats());
  }
}
