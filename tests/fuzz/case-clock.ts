/** What one thing costs while it is fuzzed, and whether that is too much. */

import { limits, type Outcome } from "./outcome";

/** Times cases by the processor's clock, so that a busy machine is no slow case. */
export class CaseClock {
  private cases = 0;
  private slowest = 0;
  private readonly memoryBefore = peakMegabytes();

  time(run: () => void): void {
    const started = process.cpuUsage();
    try {
      run();
    } finally {
      const { user, system } = process.cpuUsage(started);
      this.cases++;
      this.slowest = Math.max(this.slowest, (user + system) / 1000);
    }
  }

  outcome(name: string, failure: string | null): Outcome {
    const [slowest, peak] = [Math.round(this.slowest), peakMegabytes()];
    const costs = [
      ...(slowest > limits.milliseconds ? [`took ${slowest} ms`] : []),
      ...(peak > limits.megabytes && peak > this.memoryBefore ? [`took ${peak} MB`] : []),
    ];
    const failures = [...(failure === null ? [] : [failure]), ...costs];
    return { name, cases: this.cases, slowest, peak, failure: failures.length === 0 ? null : failures.join("; ") };
  }
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
