/**
 * The count of round trips between add-in and host: how many, how heavy, and what each was about.
 */
export interface Trip {
  /** From 1, clean-ups counted too. */
  readonly number: number;
  /** Size of the request as the add-in sent it, in bytes of UTF-8. */
  readonly bytesOut: number;
  /** Size of the answer as the add-in got it; 0 while there is none. */
  readonly bytesIn: number;
  /** The members that were reached, each once, such as `Range.values`. */
  readonly members: readonly string[];
  /** The client's own trip after a `run`, which lets go of ranges; nothing waits for it, so it is not counted. */
  readonly isCleanup: boolean;
  readonly milliseconds: number;
  /** The code of the refusal, if there was one. */
  readonly refused?: string;
}

export class Trips {
  private entries: Trip[] = [];
  private last = 0;

  /** All trips since the last reset. */
  get log(): readonly Trip[] {
    return this.entries;
  }

  /** Trips that the add-in waited for. */
  get count(): number {
    return this.counted.length;
  }

  get bytesOut(): number {
    return this.counted.reduce((sum, trip) => sum + trip.bytesOut, 0);
  }

  get bytesIn(): number {
    return this.counted.reduce((sum, trip) => sum + trip.bytesIn, 0);
  }

  nextNumber(): number {
    this.last += 1;
    return this.last;
  }

  add(trip: Trip): void {
    this.entries.push(trip);
  }

  reset(): void {
    this.entries = [];
  }

  private get counted(): readonly Trip[] {
    return this.entries.filter((trip) => !trip.isCleanup);
  }
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
