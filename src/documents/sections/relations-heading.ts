import { leadingNumber } from '../lines/leading-number.js';
import { tidy, type Line } from '../lines/line.js';
import { speaksOfRelations } from '../sentences/substitution-sentence.js';

/** `4. Asendamine`, `Ametikoha asukoht struktuuris`: chapters whose sentences say who is over whom and who stands in. */
const relations =
  /^(?:(?:alluvus(?:suhted|vahekorrad)?|asendami(?:ne|sed)|asendused)(?: (?:ja|ning) (?:alluvus|asendamine))?|(?:ameti|töö|teenistus)koha (?:asu)?koht (?:\p{L}+ )?struktuuris)$/iu;

/** Such a heading, where a sentence of that kind follows it: by itself the word may be a label. */
export function isRelationsHeading({ text }: Line, next: Line | undefined): boolean {
  const said = tidy(text.slice(leadingNumber(text).length));
  return relations.test(said) && next !== undefined && speaksOfRelations(next.text);
}
