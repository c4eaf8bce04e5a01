/**
 * What can go wrong between add-in and workbook, for tests: decided before each trip.
 */
export interface ComingTrip {
  /** From 1, over the host's life. */
  readonly number: number;
  /** The client's own trip after a `run`. */
  readonly isCleanup: boolean;
  /** Names on the wire, such as `GetUsedRangeOrNullObject`, of what the request asks for. */
  readonly names: readonly string[];
}

export type Fault =
  /** Nothing is done; the add-in gets the code. */
  | { readonly kind: "refuse"; readonly code: string }
  /** Everything is done; the add-in gets the code all the same. */
  | { readonly kind: "lose"; readonly code: string }
  /** Everything is done; the add-in never hears of it. */
  | { readonly kind: "silence" }
  /** Everything is done, later. */
  | { readonly kind: "delay"; readonly milliseconds: number };

/** May also change the workbook itself, as a colleague would in between. */
export type FaultHook = (trip: ComingTrip) => Fault | undefined;
