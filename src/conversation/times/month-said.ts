const months: readonly RegExp[] = [
  /^(?:jaanuar|jan)/u,
  /^(?:veebruar|feb)/u,
  /^mar/u,
  /^apr/u,
  /^ma[iy]/u,
  /^(?:juuni|june)/u,
  /^(?:juuli|july)/u,
  /^aug/u,
  /^sep/u,
  /^o[kc]t/u,
  /^nov/u,
  /^de[tc]/u,
];

/** A month in any case, without its dots, as a part of a pattern. */
export const monthWords = String.raw`(?:jaanuar|veebruar|veebr|marts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb)\p{L}*|jaan|okt|dets|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)`;

/** From 1; 0 where it is none. */
export function monthSaid(name: string): number {
  return months.findIndex((each) => each.test(name)) + 1;
}
