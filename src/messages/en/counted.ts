/** Words that follow a number, and numbers as English writes them. */

export const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
export const formatted = new Intl.NumberFormat("en-GB");
