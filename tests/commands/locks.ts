/** The browser's locks, which Node 20 does not have: one holder a name, the others in line. */

const lines = new Map<string, Promise<unknown>>();

/** @see https://www.w3.org/TR/web-locks/#api-lock-manager-request */
async function request<Result>(
  name: string,
  { signal }: { readonly signal: AbortSignal },
  work: () => Promise<Result>,
): Promise<Result> {
  const before = lines.get(name) ?? Promise.resolve();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const line = before.then(() => held);
  lines.set(name, line);
  try {
    await Promise.race([before, aborted(signal)]);
    return await work();
  } finally {
    release();
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

export const locks = { request };
