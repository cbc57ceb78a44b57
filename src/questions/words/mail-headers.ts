const whoAndWhen =
  /^[ \t>*]*(?:from|to|cc|bcc|sent|date|saatja|kellelt|saaja|adressaat|kellele|koopia|saadetud|kuupäev)[*]?[ \t]*:.*$/gimu;
const subject = /^[ \t>*]*(?:subject|teema)[*]?[ \t]*:[ \t]*/gimu;
const again = /^[ \t>*]*(?:(?:fwd?|re|vs|edasi|edastatud|forwarded message)[ \t]*:[ \t]*)+/gimu;

/** A forwarded letter without whoever wrote it, to whom and when: nobody named there is asked about. Its subject stays. */
export function withoutMailHeaders(text: string): string {
  if (text.search(whoAndWhen) < 0 && text.search(again) < 0) return text;
  return text.replace(whoAndWhen, '').replace(subject, '').replace(again, '').trim() || text;
}
