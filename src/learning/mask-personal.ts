/** What stands where something personal stood. It holds no letter, so that it is no word to whoever searches. */
const mask = '•••';

/** No more than 64 letters may stand before the `@`; unlimited, a long word is gone through for each of its letters. */
const eMail = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * Personal codes (eleven digits), card and account numbers: a run this long names somebody or something of theirs.
 * A space may stand inside, as in `38001 085718`.
 */
const longNumber = /(?<!\p{N})\p{N}(?: ?\p{N}){8,}(?!\p{N})/gu;

/** With its country code: `+372 5123 4567`, `00372 6123456`, `+372 (5) 123-4567`. */
const foreignNumber = /(?<!\p{N})(?:\+|00(?=[1-9]))\p{N}(?:[ ().-]{0,2}\p{N}){6,14}/gu;

/**
 * Seven or eight digits that begin as Estonian numbers do: 3 to 8. A year, a date, `2024-2025` and a duty's number do
 * not; a sum of millions may, and masking one is the lesser harm.
 */
const homeNumber = /(?<![\p{N}.,-])[3-8]\p{N}(?:[ -]?\p{N}){5,6}(?![\p{N}]|[.,-]\p{N})/gu;

/**
 * Hides e-mail addresses, telephone numbers and personal codes.
 *
 * @example maskPersonal('kas 5123 4567 on õige number?') // 'kas ••• on õige number?'
 */
export function maskPersonal(text: string): string {
  return [eMail, foreignNumber, longNumber, homeNumber].reduce(
    (masked, pattern) => masked.replace(pattern, mask),
    text,
  );
}
