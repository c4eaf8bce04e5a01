/** How a row is named at the beginning of a sentence. */

export const rowOf = (commitment: string) => (commitment === "" ? "A row without a commitment" : `“${commitment}”`);
