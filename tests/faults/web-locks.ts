/**
 * The browser's locks as the standard has them, which Node 20 lacks: exclusive, first come first served, left by a signal
 * while waiting only, and given back when the page that holds or waits for one is closed.
 *
 * @see https://www.w3.org/TR/web-locks/
 */

interface Asked {
  readonly page: object;
  readonly grant: () => void;
  readonly refuse: (reason: unknown) => void;
}

export interface LockOptions {
  readonly signal?: AbortSignal;
}

/** What one page has as `navigator.locks`. */
export interface PageLocks {
  request<Result>(
    name: string,
    options: LockOptions,
    work: (lock: { readonly name: string; readonly mode: "exclusive" }) => Result | Promise<Result>,
  ): Promise<Result>;
  /** The page ends: what it holds goes to the next, and what it waits for is never granted. */
  close(): void;
}

/** All locks of one origin. */
export class LockManager {
  private readonly held = new Map<string, object>();
  private readonly queues = new Map<string, Asked[]>();

  /** How many wait for a lock. */
  waiting(name: string): number {
    return this.queues.get(name)?.length ?? 0;
  }

  page(): PageLocks {
    const page = {};
    return {
      request: async (name, options, work) => {
        const release = await this.acquire(page, name, options.signal);
        try {
          return await work({ name, mode: "exclusive" });
        } finally {
          release();
        }
      },
      close: () => {
        this.leave(page);
      },
    };
  }

  private acquire(page: object, name: string, signal?: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return void reject(signal.reason as Error);
      const request: Asked = { page, refuse: reject, grant: () => void resolve(this.hold(page, name)) };
      this.queues.set(name, [...(this.queues.get(name) ?? []), request]);
      signal?.addEventListener("abort", () => {
        this.withdraw(name, request, signal.reason);
      });
      this.next(name);
    });
  }

  private hold(page: object, name: string): () => void {
    const holding = { page };
    this.held.set(name, holding);
    return () => {
      if (this.held.get(name) !== holding) return; // the page was closed
      this.held.delete(name);
      this.next(name);
    };
  }

  /** A signal ends the waiting, and does nothing to a lock that has been granted. */
  private withdraw(name: string, request: Asked, reason: unknown): void {
    const queue = this.queues.get(name) ?? [];
    if (!queue.includes(request)) return;
    this.queues.set(
      name,
      queue.filter((one) => one !== request),
    );
    request.refuse(reason);
    this.next(name);
  }

  private next(name: string): void {
    const [first, ...others] = this.queues.get(name) ?? [];
    if (first === undefined || this.held.has(name)) return;
    this.queues.set(name, others);
    first.grant();
  }

  private leave(page: object): void {
    for (const [name, queue] of this.queues)
      this.queues.set(
        name,
        queue.filter((one) => one.page !== page),
      );
    for (const [name, holding] of this.held) {
      if ((holding as { readonly page: object }).page !== page) continue;
      this.held.delete(name);
      this.next(name);
    }
  }
}
