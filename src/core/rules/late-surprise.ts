import { currentPeriod, statusAddress } from "../table/follow-up";
import { trailOf } from "../trail";
import { rule } from "./rule";

/** What goes wrong should show before the year is over: the board will ask why it did not. */
export const lateSurprise = rule({
  id: "late-surprise",
  severity: "info",
  applies: ({ followUp }) => currentPeriod(followUp).yearEnd && followUp.current > 0,
  check: ({ followUp }) => {
    const { current, lateSurprises } = trailOf(followUp);
    return lateSurprises.map((commitment) => ({
      at: statusAddress(followUp, commitment, current),
      data: { commitment: commitment.text, period: current.name },
    }));
  },
});
