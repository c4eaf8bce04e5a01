/**
 * The line at the bottom: the round trips of the last action. Trips that follow each other within a second are taken
 * for one action, since neither the add-in nor Excel knows where an action of the user's begins.
 */
import { element } from "./element";
import type { Words } from "./words";

const pauseBetweenActions = 1000; // milliseconds

export interface Trip {
  /** Bytes to Excel and back. */
  readonly sent: number;
  readonly received: number;
}

export class StatusLine {
  readonly drawn: HTMLElement;
  private count = 0;
  private sent = 0;
  private received = 0;
  private last = -Infinity;

  constructor(private readonly words: Words) {
    this.drawn = element("p", { class: "trips", "data-trips": 0 });
    this.reset();
  }

  /** A new action has begun. */
  reset(): void {
    this.count = this.sent = this.received = 0;
    this.last = -Infinity;
    this.draw();
  }

  add({ sent, received }: Trip, at = performance.now()): void {
    if (at - this.last > pauseBetweenActions) this.count = this.sent = this.received = 0;
    this.last = at;
    this.count += 1;
    this.sent += sent;
    this.received += received;
    this.draw();
  }

  private draw(): void {
    this.drawn.dataset.trips = String(this.count);
    this.drawn.textContent =
      this.count === 0 ? this.words.noTrips : this.words.trips(this.count, this.sent, this.received);
  }
}
