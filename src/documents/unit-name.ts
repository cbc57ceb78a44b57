/** Words that names of units end in, each with the endings that a sentence gives it. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<=osakon)(?:na|nas|da)$/u, 'd'],
  [/(?<=(?:talit|teenist|kesk|üks|asut)us)(?:e|es|se|esse)$/u, ''],
  [/(?<=(?:amet|sektor|divisjon|labor|arhiiv))i(?:s|sse)?$/u, ''],
  [/(?<=(?:büroo|kantselei|raamatukogu))(?:s|sse)$/u, ''],
];

const unit = /(?:osakonna|talituse|teenistuse|keskuse|üksuse|ameti|sektori|büroo|kantselei)$/iu;

/**
 * `andmeosakonna seirevõrgu talituse` out of a sentence: the unit is called `… talitus`. Only the last word changes, and
 * only where it is a word that units are called by; of two units joined by `ja` neither does.
 */
export function unitNamed(value: string): string {
  const parts = value.split(/\s+(?:ja|ning|või)\s+|,\s+/u);
  if (parts.slice(0, -1).some((part) => unit.test(part))) return value;
  const found = forms.find(([ending]) => ending.test(value));
  return found === undefined ? value : value.replace(found[0], found[1]);
}
