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
  /** How many actions the request asks for. */
  readonly actions: number;
}

export type Fault =
  /** Nothing is done; the add-in gets the code. */
  | { readonly kind: "refuse"; readonly code: string }
  /** Nothing is done; the add-in never hears of it. */
  | { readonly kind: "ignore" }
  /** So many actions are done, and the next one is refused: a batch is no transaction. */
  | { readonly kind: "break"; readonly code: string; readonly after: number }
  /** Everything is done; the add-in gets the code all the same. */
  | { readonly kind: "lose"; readonly code: string }
  /** Everything is done; the add-in never hears of it. */
  | { readonly kind: "silence" }
  /** Everything is done, later; what comes after waits for it. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The same, when the promise is kept. */
  | { readonly kind: "hold"; readonly until: Promise<void> };

/** May also change the workbook itself, as a colleague would in between. */
export type FaultHook = (trip: ComingTrip) => Fault | undefined;
