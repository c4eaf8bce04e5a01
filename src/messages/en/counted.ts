/** Words that follow a number, and numbers as English writes them. */

export const formatted = new Intl.NumberFormat("en-GB");
export const counted = (count: number, one: string) =>
  count === 1 ? `1 ${one}` : `${formatted.format(count)} ${one}s`;
