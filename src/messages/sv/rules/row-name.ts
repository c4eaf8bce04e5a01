/** Hur en rad nämns i början av en mening. */

export const radenFör = (åtagande: string) => (åtagande === "" ? "En rad utan åtagande" : `”${åtagande}”`);
