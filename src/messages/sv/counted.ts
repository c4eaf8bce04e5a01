/** Ord som böjs efter antal, och tal som de skrivs på svenska. */

export const klara = (antal: number) => (antal === 1 ? "1 klart" : `${antal} klara`);
export const saker = (antal: number) => (antal === 1 ? "1 sak kvar" : `${antal} saker kvar`);
export const åtaganden = (antal: number) => (antal === 1 ? "1 åtagande" : `${antal} åtaganden`);
export const rader = (antal: number) => (antal === 1 ? "1 rad" : `${antal} rader`);
export const tal = new Intl.NumberFormat("sv-SE");
