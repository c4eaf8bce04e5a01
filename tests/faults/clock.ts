/** Lets long times pass at once: what waits for a minute or more is woken when a test says so. */

const long = 60_000;

interface Waiting {
  readonly wake: () => void;
}

export class Clock {
  private readonly waiting = new Map<object, Waiting>();
  private readonly real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  /** From here on long timers wait for this clock. */
  start(): void {
    const { waiting, real } = this;
    const setTimeout = (wake: () => void, milliseconds = 0, ...rest: unknown[]) => {
      if (milliseconds < long) return real.setTimeout(wake, milliseconds, ...rest);
      const timer = {};
      waiting.set(timer, { wake });
      return timer;
    };
    const clearTimeout = (timer: object | undefined) => {
      if (timer === undefined || !waiting.delete(timer)) real.clearTimeout(timer as NodeJS.Timeout | undefined);
    };
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }

  /** Long enough for everybody's patience to end. */
  pass(): void {
    const woken = [...this.waiting.values()];
    this.waiting.clear();
    woken.forEach(({ wake }) => {
      wake();
    });
  }

  stop(): void {
    this.pass();
    Object.assign(globalThis, this.real);
  }
}
