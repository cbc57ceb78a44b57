import { leadingNumber } from '../lines/leading-number.js';
import { isBlank, joinWrapped, tidy, type Line } from '../lines/line.js';
import { rowsOf, type Row } from '../lines/row.js';
import { itemsOf, listStyle } from '../lines/items.js';
import { englishStatements } from '../sentences/english-relations.js';
import { hasNoReports, nobodyReportsWithin } from '../sentences/nobody-reports.js';
import type { Section } from '../sections/section.js';
import {
  directionsIn,
  isHolder,
  isSubstitutionLabel,
  mutualSubstitute,
  occasionsBetween,
  sayingWhom,
  speaksOfSubstitution,
  substitutionIn,
  type Holder,
} from '../sentences/substitution-sentence.js';
import { unitByName } from '../sentences/unit-by-name.js';
import { startsUpper } from '../lines/words.js';

/** What older documents say of the post in sentences of their general part, where newer ones have labels. */
export type StatedPart = 'unit' | 'manager' | 'subordinates' | 'substitutedBy' | 'substitutes' | 'purpose';

export interface Statement {
  readonly part: StatedPart;
  readonly value: string;
  readonly line: number;
}

const patterns: readonly (readonly [StatedPart, RegExp])[] = [
  ['subordinates', /\p{L}-?le\s+alluvad\s+(?:vahetult\s+|otseselt\s+)?(.+)$/iu],
  ['subordinates', hasNoReports],
  ['subordinates', nobodyReportsWithin],
  [
    'manager',
    /(?<!\p{L})allub\s+(?:vahetult\s+|otseselt\s+)?(.+?)(?=,\s|;|\sja\s(?:tema|teda|kes|asendab)|$)/iu,
  ],
  ['manager', /(?<!\p{L})annab\s+(?:talle\s+)?tööülesandeid\s+(.+)$/iu],
  ['manager', /^(.+?)\s+annab\s+(?:talle\s+)?tööülesandeid/iu],
  [
    'unit',
    /(?<!\p{L})(?:kuulub|töötab|on)\s+(?:\p{L}*(?:ametnik|teenistuja|töötaja)\s+)?((?:(?!(?<!\p{L})(?:kuulub|töötab|on)(?!\p{L})).)+?)\s+koosseisu(?:s)?(?!\p{L})/iu,
  ],
  [
    'unit',
    /(?<!\p{L})(?:kuulub|töötab)\s+(\p{L}(?:(?!(?<!\p{L})(?:kuulub|töötab)(?!\p{L}))[^,.;])*?(?:(?:osa|mees)konnas|(?:osa|mees)konda|(?:talitus|teenistus|üksus|keskus)(?:es|se|esse)|(?:büroo|sektori|kantselei)s(?:se)?))(?!\p{L})/iu,
  ],
  [
    'unit',
    /(?:teenistus|ameti|töö)koht\s+(?:on|asub|paikneb|kuulub)\s+(\p{L}[^,.;]*?(?:(?:osa|mees)konnas|(?:osa|mees)konda|(?:talitus|teenistus|üksus|keskus)(?:es|se|esse)|(?:büroo|sektori|kantselei)s(?:se)?))(?!\p{L})/iu,
  ],
  [
    'unit',
    /(?<!\p{L})on\s+(.+?(?:osakonna|talituse|büroo|ameti|teenistuse|keskuse|sektori|üksuse|kantselei))\s+(?:teenistuja|ametnik|töötaja)(?:[.;]|,.*)?$/iu,
  ],
];

/** `Logopeedi töö eesmärk on …`: the sentence itself is what the post is for. */
const purposeSentence = /^(?:\S+\s+){0,4}(?:põhi)?eesmärk\s+on\s/iu;

function statementsIn(sentence: string, holder: Holder): readonly Omit<Statement, 'line'>[] {
  const found: Omit<Statement, 'line'>[] = [];
  for (const [part, pattern] of patterns) {
    const said = sayingWhom(pattern.exec(sentence)?.[1] ?? '');
    const value = part === 'unit' ? unitByName(said) : said;
    if (value !== '' && !found.some((other) => other.part === part)) found.push({ part, value });
  }
  found.push(
    ...englishStatements(sentence, holder).filter(({ part }) => !found.some((other) => other.part === part)),
  );
  const superior = superiorOf(sentence, holder);
  if (superior !== null && !found.some(({ part }) => part === 'manager'))
    found.push({ part: 'manager', value: superior });
  if (purposeSentence.test(sentence)) found.push({ part: 'purpose', value: tidy(sentence) });
  const mutual = mutualSubstitute(sentence, holder);
  if (mutual !== null)
    found.push({ part: 'substitutedBy', value: mutual }, { part: 'substitutes', value: mutual });
  const substitution = substitutionIn(sentence, holder);
  return substitution === null ? found : [...found, substitution];
}

/** `Geoloogi vahetu juht on talituse juhataja`, `Geoloogi tööd juhib …`: said of the holder, not of those whom the holder leads. */
function superiorOf(sentence: string, holder: Holder): string | null {
  const match =
    /^(.*?)\s*(?<!\p{L})(?:(?:vahetu|otsene)\s+(?:juht|ülem|ülemus)\s+on|tööd\s+(?:juhib|korraldab))\s+(.+)$/iu.exec(
      sentence,
    );
  return match !== null && isHolder(match[1] ?? '', holder) ? sayingWhom(match[2] ?? '') : null;
}

/** Is this an item of the general part that no label opens, as `1.2. Nõunik allub juhatajale.`? */
export function isSentenceSection(section: Section): boolean {
  if (section.part !== 'unknown') return section.part === 'general';
  if (isSubstitutionLabel(section.label)) return true;
  return section.number?.includes('.') === true || /^\d{1,2}\.?\s+[^:]{3,40}:\s+\S/u.test(section.label);
}

/** What the sentences of the general part state. */
export function generalStatements(sections: readonly Section[], holder: Holder): readonly Statement[] {
  return sections
    .filter(isSentenceSection)
    .flatMap((section) =>
      clausesIn(section, holder).flatMap((clause) => statementsFrom(clause, holder, section.at.number)),
    );
}

/** What stands in such a section; where no label is known, its first words are part of that. */
function sentenceRows({ part, at, label, lines }: Section): readonly Row[] {
  return rowsOf(part === 'unknown' ? [{ ...at, text: label }, ...lines] : lines);
}

function clausesIn(section: Section, holder: Holder): readonly string[] {
  if (section.part === 'unknown' && isSubstitutionLabel(section.label)) return [rowOf(section)];
  const rows = sentenceRows(section);
  return itemsOf(rows, listStyle(rows, 0))
    .flatMap((item) => sentencesOf(item.text))
    .flatMap((sentence) => clausesOf(sentence, holder));
}

/** The sentences of the general part that state nothing of what a description keeps, each with its line. */
export function unstated(sections: readonly Section[], holder: Holder): readonly Omit<Statement, 'part'>[] {
  return sections
    .filter((section) => isSentenceSection(section) && !isSubstitutionLabel(section.label))
    .flatMap((section) => {
      const rows = sentenceRows(section);
      return itemsOf(rows, listStyle(rows, 0)).flatMap(({ text, rows: [first] }, at) => {
        const sentences = sentencesOf(text);
        const isSilent = (each: string): boolean => statementsFrom(each, holder, 0).length === 0;
        // The first sentence of a numbered section is its label, and told as one.
        const silent = sentences.slice(section.part === 'unknown' && at === 0 ? 1 : 0).filter(isSilent);
        const values = silent.length === sentences.length ? [text] : silent;
        return values.map((value) => ({ value, line: first?.line.number ?? section.at.number }));
      });
    });
}

/** The lines of a value that began on its label's own line: what begins anew behind an empty line is none of it. */
function ownLines({ lines, inline }: Section): readonly Line[] {
  const end = lines.findIndex(
    (line, at) => inline && isBlank(lines[at - 1] ?? line) && !isBlank(line) && startsUpper(line.text),
  );
  return (end === -1 ? lines : lines.slice(0, end)).filter((line) => !isBlank(line));
}

/** A label and its value as one; names that stand as paragraphs of their own stay apart. */
function rowOf(section: Section): string {
  const { label } = section;
  const written = ownLines(section);
  const whole = written.length > 1 && written.every((line) => line.whole === true);
  const value = whole
    ? written.map(({ text }) => tidy(text)).join('; ')
    : joinWrapped(written.map(({ text }) => text));
  return tidy(`${withoutNumber(label)}${label.includes(':') ? '' : ':'} ${value}`);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
}

/** A sentence may state two things: `Hoidja allub juhatajale, teda asendab valvur`. */
const clauseBorder = /,\s+(?=(?:teda|keda)\s)|,?\s+(?:ja|ning)\s+(?=(?:asendab|teda)\s)/u;

function withoutNumber(text: string): string {
  return text.slice(leadingNumber(text).length);
}

function clausesOf(sentence: string, holder: Holder): readonly string[] {
  const own = sentence.replace(/^\d+(?:\.\d+)*\.?\s*/, '');
  if (isSubstitutionLabel(own)) return [own];
  return own.split(clauseBorder).flatMap((clause) => directionsIn(clause, holder));
}

function statementsFrom(sentence: string, holder: Holder, line: number): readonly Statement[] {
  return clausesOf(sentence, holder).flatMap((clause) =>
    statementsIn(clause, holder).map((statement) => ({ ...statement, line })),
  );
}

/** When one of several that a sentence names stands in: `Nõunikku asendab jurist, tema puudumisel notar`. */
export function occasionsStated(
  sections: readonly Section[],
  holder: Holder,
): readonly Omit<Statement, 'part'>[] {
  return sections.filter(isSentenceSection).flatMap((section) =>
    clausesIn(section, holder)
      .filter((clause) => substitutionIn(clause, holder) !== null)
      .flatMap((clause) => occasionsBetween(clause))
      .map((value) => ({ value, line: section.at.number })),
  );
}

/** The clauses that speak of standing in for somebody, and from which it cannot be told who does it for whom. */
export function unclearSubstitutions(
  sections: readonly Section[],
  holder: Holder,
): readonly Omit<Statement, 'part'>[] {
  return sections
    .filter(isSentenceSection)
    .flatMap((section) => unclearAmong(clausesIn(section, holder), holder, section.at.number));
}

/** The same in the value of a label where a whole sentence stands after it. */
export function unclearInValue(
  value: string,
  holder: Holder,
  line: number,
): readonly Omit<Statement, 'part'>[] {
  return unclearAmong(
    sentencesOf(value).flatMap((each) => clausesOf(each, holder)),
    holder,
    line,
  );
}

function unclearAmong(
  clauses: readonly string[],
  holder: Holder,
  line: number,
): readonly Omit<Statement, 'part'>[] {
  return clauses
    .filter((clause) => speaksOfSubstitution(clause) && !/^asend(?:us|amine)\s*:$/iu.test(clause))
    .filter((clause) => substitutionIn(clause, holder) === null && mutualSubstitute(clause, holder) === null)
    .map((value) => ({ value: tidy(value), line }));
}

/** Whom a label of substitutes names itself, and what a sentence behind that states: `juristi ja teda asendab notar`. */
interface NamesAndStatements {
  readonly names: string;
  readonly statements: readonly Statement[];
}

/** `null` where the value is names and no more. */
export function namesAndStatements(value: string, holder: Holder, line: number): NamesAndStatements | null {
  const clauses = sentencesOf(value).flatMap((sentence) => clausesOf(sentence, holder));
  const stated = clauses.filter((clause) => substitutionIn(clause, holder) !== null);
  if (stated.length === 0) return null;
  const names = clauses.filter((clause) => !speaksOfSubstitution(clause)).map(sayingWhom);
  return {
    names: names.join('\n'),
    statements: stated.flatMap((clause) => statementsFrom(clause, holder, line)),
  };
}

/** What the value of a label states, where a whole sentence stands after it: `Alluvus: Valvur allub direktorile.` */
export function statedInValue(value: string, holder: Holder, line: number): readonly Statement[] {
  if (!/(?<!\p{L})(?:allub|asendab)(?!\p{L})/iu.test(value)) return [];
  return sentencesOf(value).flatMap((sentence) => statementsFrom(sentence, holder, line));
}
