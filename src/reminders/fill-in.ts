import { dateInWords, type DateCase, type Language } from '../ground/index.js';
import type { Day } from './calendar.js';
import type { Recipient } from './recipient.js';

/** What the marks of a message stand for, in either language; a mark that nobody knows stays as HR wrote it. */
const marks = {
  name: ['nimi', 'name'],
  position: ['ametikoht', 'position'],
  substitutes: ['asendajad', 'substitutes'],
  changes: ['muudatused', 'changes'],
  due: ['tähtaeg', 'tahtaeg', 'due'],
} as const;

const empty = {
  substitutes: { et: 'asendajat ei ole nimetatud', en: 'no substitute is named' },
  changes: { et: 'ei ole', en: 'none' },
} as const;
/** Said where nobody knows what the person last read: that nothing has changed would be a guess. */
const unknownChanges = {
  et: 'ei ole teada, sest sa ei ole ametijuhendit siin varem kinnitanud',
  en: 'not known, as you have not acknowledged the job description here before',
} as const;

/** `2026-06-23` as people read it: 23. juuni 2026. */
export function dayInWords(day: Day, language: Language, wanted: DateCase = 'plain'): string {
  return dateInWords(new Date(day), { language, timeZone: 'UTC', case: wanted });
}

/** What the word before a day makes of it in Estonian: hiljemalt 23. juunil, kuni 23. juunini. */
const caseAfter: Readonly<Record<string, DateCase>> = {
  hiljemalt: 'on',
  kuni: 'until',
  alates: 'from',
  enne: 'before',
};

function caseBehind(text: string): DateCase {
  const word = /(\p{L}+)\s*$/u.exec(text.slice(-20))?.[1]?.toLowerCase() ?? '';
  return caseAfter[word] ?? 'plain';
}

/**
 * One person's own words. `changes` is what is new since the version they acknowledged, a line each; `null` where nobody
 * knows.
 */
export function fillIn(
  message: string,
  { name, descriptions }: Recipient,
  { due, changes, language }: { due: Day; changes: readonly string[] | null; language: Language },
): string {
  const substitutes = [...new Set(descriptions.flatMap(({ substitutedBy }) => substitutedBy))];
  const values: Readonly<Record<Exclude<keyof typeof marks, 'due'>, string>> = {
    name,
    position: descriptions.map(({ title }) => title).join(', '),
    substitutes: substitutes.join(', ') || empty.substitutes[language],
    changes: changes === null ? unknownChanges[language] : changes.join('; ') || empty.changes[language],
  };
  return message.replace(written, (whole, word: string, at: number) => {
    const mark = markOf(word);
    if (mark === 'due') return dayInWords(due, language, caseBehind(message.slice(0, at)));
    return mark === undefined ? whole : values[mark];
  });
}

/** What stands in braces. */
const written = /\{([^{}]{0,60})\}/gu;
const markNames = Object.keys(marks) as readonly (keyof typeof marks)[];

function markOf(word: string): keyof typeof marks | undefined {
  const said = word.trim().toLowerCase();
  return markNames.find((each) => (marks[each] as readonly string[]).includes(said));
}

/** Whether all marks of a message are known: one that is misspelt would be sent as it stands. */
export function knowsMarks(message: string): boolean {
  return [...message.matchAll(written)].every(([, word = '']) => markOf(word) !== undefined);
}
