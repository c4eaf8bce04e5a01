/** Ord som böjs efter antal, och tal som de skrivs på svenska. */

export const tal = new Intl.NumberFormat("sv-SE");
export const klara = (antal: number) => (antal === 1 ? "1 klart" : `${tal.format(antal)} klara`);
export const saker = (antal: number) => (antal === 1 ? "1 sak kvar" : `${tal.format(antal)} saker kvar`);
export const åtaganden = (antal: number) => (antal === 1 ? "1 åtagande" : `${tal.format(antal)} åtaganden`);
export const rader = (antal: number) => (antal === 1 ? "1 rad" : `${tal.format(antal)} rader`);
