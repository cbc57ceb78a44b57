import { tidy } from './line.js';
import { rowsOf } from './row.js';
import { itemsOf, listStyle } from './items.js';
import { endsAsPost, endsAsPostInAnyCase, mayEndPost, sameInPartitive } from './position-words.js';
import type { Section } from './section.js';
import { fold } from './words.js';

/** What older documents say of the post in sentences of their general part, where newer ones have labels. */
export type StatedPart = 'unit' | 'manager' | 'subordinates' | 'substitutedBy' | 'substitutes';

export interface Statement {
  readonly part: StatedPart;
  readonly value: string;
  readonly line: number;
}

/** `tema puhkuse ajal`, `puudumisel`: when somebody stands in; not who. */
const occasion =
  /(?<!\p{L})(?:(?:tema|töötaja|ametniku)\s+)?(?:(?:puhkuse|haiguse|äraoleku|puudumise)(?:,\s*|\s+ja\s+|\s+või\s+)?)*(?:\s*ajal|puudumisel|puudumise korral|äraolekul)(?!\p{L})|(?<!\p{L})(?:vajadusel|vajaduse korral|ajutiselt)(?!\p{L})/giu;

function bare(text: string): string {
  return tidy(text.replace(occasion, ' ')).replace(/^[,\s]+|[,.;\s]+$/gu, '');
}

/** Of a post's name, without what stands in parentheses behind it. */
function lastWordOf(name: string): string {
  const core = tidy(name.replace(/\s*\([^)]*\)/gu, ' '));
  return fold(core.split(' ').at(-1) ?? '');
}

/** Is the subject the holder (`nõunik asendab …`), or the one stood in for (`nõunikku asendab …`)? */
function holderIs(subject: string, title: string): 'doer' | 'done-for' | 'unclear' {
  const word = lastWordOf(subject);
  const last = lastWordOf(title);
  if (word === 'teda' || /^(?:tootajat|ametnikku|teenistujat)$/.test(word)) return 'done-for';
  if (['', 'ta', 'tema', 'tootaja', 'ametnik', 'teenistuja'].includes(word) || word === last) return 'doer';
  const stem = last.slice(0, Math.max(3, last.length - 2));
  return last !== '' && word.startsWith(stem) ? 'done-for' : 'unclear';
}

/** The object of `asendab` shows by its case whether it does the work itself (`sekretär`) or is stood in for (`sekretäri`). */
function caseOf(object: string): 'nominative' | 'partitive' | 'unclear' {
  const first = object.split(/,|;|\s(?:või|ja|ning)\s/u)[0] ?? '';
  if (/^teine\s/iu.test(first)) return 'nominative';
  if (sameInPartitive(first)) return 'unclear';
  if (endsAsPost(first) || mayEndPost(first)) return 'nominative';
  return endsAsPostInAnyCase(first) || /^teist\s|(?:jat|nikku|sti|[ou]ri)$/iu.test(first)
    ? 'partitive'
    : 'unclear';
}

/**
 * Who stands in where the subject is the holder's own name. `Õde asendab sekretär`: some names are written alike whoever
 * does the work, and then the object's case and `tema puudumisel` have to agree, or nobody can tell.
 */
function listOf(subject: string, object: string, absence: boolean): SubstitutionList | null {
  const objectCase = caseOf(object);
  if (!sameInPartitive(subject)) return objectCase === 'nominative' ? null : 'substitutes';
  if (objectCase === 'nominative') return absence ? 'substitutedBy' : null;
  return objectCase === 'partitive' ? 'substitutes' : null;
}

type SubstitutionList = 'substitutedBy' | 'substitutes';

const substitutionSentence = /^(.*?)\s*(?<!\p{L})asendab(?!\p{L})\s*(.+)$/iu;

function substitutionIn(sentence: string, title: string): Omit<Statement, 'line'> | null {
  const match = substitutionSentence.exec(sentence);
  if (match === null) return null;
  const subject = bare(match[1] ?? '');
  const object = bare(match[2] ?? '');
  const holder = holderIs(subject, title);
  if (/^teda\s/iu.test(object)) return { part: 'substitutedBy', value: bare(object.slice(4)) || subject };
  if (object === '' || holder === 'unclear') return null;
  if (holder === 'done-for') return { part: 'substitutedBy', value: object };
  const part = listOf(subject, object, /^\s*tema\s/iu.test(match[2] ?? ''));
  return part === null ? null : { part, value: object };
}

const patterns: readonly (readonly [StatedPart, RegExp])[] = [
  ['subordinates', /\p{L}-?le\s+alluvad\s+(.+)$/iu],
  [
    'manager',
    /(?<!\p{L})allub\s+(?:vahetult\s+|otseselt\s+)?(.+?)(?=,\s|;|\sja\s(?:tema|teda|kes|asendab)|$)/iu,
  ],
  ['manager', /(?<!\p{L})annab\s+(?:talle\s+)?tööülesandeid\s+(.+)$/iu],
  ['manager', /^(.+?)\s+annab\s+(?:talle\s+)?tööülesandeid/iu],
  ['unit', /(?:kuulub|töötab|on)\s+(.+?)\s+koosseisu(?:s)?(?!\p{L})/iu],
  [
    'unit',
    /(?<!\p{L})on\s+(.+?(?:osakonna|talituse|büroo|ameti|teenistuse|keskuse|sektori|üksuse|kantselei))\s+(?:teenistuja|ametnik|töötaja)[.;]?$/iu,
  ],
];

function statementsIn(sentence: string, title: string): readonly Omit<Statement, 'line'>[] {
  const found: Omit<Statement, 'line'>[] = [];
  for (const [part, pattern] of patterns) {
    const value = bare(pattern.exec(sentence)?.[1] ?? '');
    if (value !== '' && !found.some((other) => other.part === part)) found.push({ part, value });
  }
  const substitution = substitutionIn(sentence, title);
  return substitution === null ? found : [...found, substitution];
}

/** Is this an item of the general part that no label opens, as `1.2. Nõunik allub juhatajale.`? */
export function isSentenceSection(section: Section): boolean {
  if (section.part !== 'unknown') return section.part === 'general';
  return section.number?.includes('.') === true || /^\d{1,2}\.?\s+[^:]{3,40}:\s+\S/u.test(section.label);
}

/** What the sentences of the general part state. */
export function generalStatements(sections: readonly Section[], title: string): readonly Statement[] {
  return sections
    .filter(isSentenceSection)
    .flatMap((section) =>
      clausesIn(section).flatMap((clause) => statementsFrom(clause, title, section.at.number)),
    );
}

function clausesIn(section: Section): readonly string[] {
  const rows = rowsOf(
    section.part === 'unknown' ? [{ ...section.at, text: section.label }, ...section.lines] : section.lines,
  );
  return itemsOf(rows, listStyle(rows, 0))
    .flatMap((item) => sentencesOf(item.text))
    .flatMap(clausesOf);
}

/** The sentences of the general part that state nothing of what a description keeps, each with its line. */
export function unstated(sections: readonly Section[], title: string): readonly Omit<Statement, 'part'>[] {
  return sections
    .filter(({ part }) => part === 'general')
    .flatMap((section) => {
      const rows = rowsOf(section.lines);
      return itemsOf(rows, listStyle(rows, 0))
        .map(({ text, rows: [first] }) => ({ value: text, line: first?.line.number ?? section.at.number }))
        .filter(({ value }) =>
          sentencesOf(value).every((each) => statementsFrom(each, title, 0).length === 0),
        );
    });
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
}

/** A sentence may state two things: `Hoidja allub juhatajale, teda asendab valvur`. */
const clauseBorder = /,\s+(?=(?:teda|keda)\s)|,?\s+(?:ja|ning)\s+(?=(?:asendab|teda)\s)/u;

function clausesOf(sentence: string): readonly string[] {
  return sentence.replace(/^\d+(?:\.\d+)*\.?\s*/, '').split(clauseBorder);
}

function statementsFrom(sentence: string, title: string, line: number): readonly Statement[] {
  return clausesOf(sentence).flatMap((clause) =>
    statementsIn(clause, title).map((statement) => ({ ...statement, line })),
  );
}

/** The clauses that speak of standing in for somebody, and from which it cannot be told who does it for whom. */
export function unclearSubstitutions(
  sections: readonly Section[],
  title: string,
): readonly Omit<Statement, 'part'>[] {
  return sections.filter(isSentenceSection).flatMap((section) =>
    clausesIn(section)
      .filter((clause) => substitutionSentence.test(clause) && substitutionIn(clause, title) === null)
      .map((value) => ({ value: tidy(value), line: section.at.number })),
  );
}

/** What the value of a label states, where a whole sentence stands after it: `Alluvus: Valvur allub direktorile.` */
export function statedInValue(value: string, title: string, line: number): readonly Statement[] {
  if (!/(?<!\p{L})(?:allub|asendab)(?!\p{L})/iu.test(value)) return [];
  return sentencesOf(value).flatMap((sentence) => statementsFrom(sentence, title, line));
}
