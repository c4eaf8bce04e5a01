/** After the browser tests: stops what serve.ts started. */
import { takeServer } from "./server";

// eslint-disable-next-line no-restricted-syntax -- Jest calls a tear-down file's default export
export default async function stop(): Promise<void> {
  await takeServer()?.stop();
}
