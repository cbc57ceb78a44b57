/** `1.`, `1.1`, `12.3.`, `IV.`, `I `, `II OSA.`, `2. peatükk –` and what follows them. */
const numberBefore =
  /^\s*(?!0)(?:(\d{1,2}(?:\.\d{1,3})*)[.)]?|([IVX]{1,5})(?:[.)]|(?=\s)))\s*(?:(?:OSA|PEATÜKK|(?:[Oo]sa|[Pp]eatükk)(?=\s*[.:–—-]))(?:\s*[.:–—-])?\s+)?(?=\(?\p{L})/u;

export function leadingNumber(text: string): { number: string | null; length: number } {
  const match = numberBefore.exec(text);
  return { number: match?.[1] ?? match?.[2] ?? null, length: match?.[0].length ?? 0 };
}

/** How deep a number goes: `3` and `IV` are 1, `3.1` is 2; 0 for none. */
export function depthOf(number: string | null): number {
  return number === null ? 0 : number.split('.').length;
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** Which chapter a number is of, Arabic or Roman: `4` and `IV` are 4; 0 for none, and for what is deeper. */
export function chapterOf(number: string | null): number {
  if (number === null || depthOf(number) !== 1) return 0;
  return romans.indexOf(number) + 1 || Number(number) || 0;
}

/** The parts of a number: `3.10` -> 3, 10. */
export function numberParts(number: string): readonly number[] {
  return number.split('.').map(Number);
}

/** `3.10` comes right after `3.9`, and `3.2.1` after `3.2`. */
export function isSuccessor(before: string, number: string): boolean {
  const [a, b] = [numberParts(before), numberParts(number)];
  if (b.length === a.length) {
    return b.every((part, index) => part === (a[index] ?? 0) + (index === b.length - 1 ? 1 : 0));
  }
  return b.length === a.length + 1 && b.at(-1) === 1 && a.every((part, index) => part === b[index]);
}
