import type { Language } from '../../language/index.js';
import { mostWords } from '../words/command-pattern.js';
import {
  meaningsSaid,
  ruleSaid,
  withNameAs,
  withUnitAs,
  type Meaning,
  type MeaningRule,
  type SaidMeanings,
} from '../words/said-meanings.js';

type Kind = 'form' | 'status' | 'newcomers' | 'stop' | 'bare' | 'change' | 'delivery' | 'who-may';

/** Then it is no wish that is only half understood. */
export function asksOrForbids(meanings: ReadonlySet<Meaning>): boolean {
  return [...asking, 'when', 'must', 'not', 'dont'].some((each) => meanings.has(each as Meaning));
}

type Rule = MeaningRule<Kind>;

const asking = ['who', 'count', 'whether', 'why'] as const;
const whom = ['all', 'them', 'rest', 'people', 'newly', 'undone', 'overdue'] as const;
const howItStands = [
  'show',
  'got',
  'sent',
  'opened',
  'who',
  'count',
  'download',
  'table',
  'whether',
  'finished',
] as const;

/** The first that fits counts: what ends or moves a sending stands before what begins one. */
const rules: readonly Rule[] = [
  {
    kind: 'who-may',
    needs: ['who', ['may', 'happens'], ['send', 'stop', 'remind']],
    never: ['them', 'got', 'undone', 'done', 'rest', 'description', 'when'],
  },
  { kind: 'who-may', needs: ['handOver', ['people', 'reminder', 'away']], never: ['description'] },
  {
    kind: 'newcomers',
    needs: [['newly', 'another'], 'since'],
    never: ['send', 'remind', 'me', 'done', 'undone'],
  },
  {
    kind: 'newcomers',
    needs: ['who', 'newly'],
    never: ['send', 'remind', 'me', 'done', 'undone', 'got', 'not', 'review', 'description', 'acknowledging'],
  },
  // 'Uued inimesed, kes peavad kinnitama': since when somebody works there is not on record.
  {
    kind: 'newcomers',
    needs: [['newly', 'another'], ['people', 'who'], ['must', 'will', 'since'], 'acknowledging'],
    never: ['send', 'remind', 'me', 'toMe', 'got', 'review', 'description', 'notice'],
  },
  { kind: 'stop', needs: ['stop', 'reminder'], never: ['who', 'count', 'why'] },
  { kind: 'stop', needs: ['stop', 'sent'], never: [...asking, 'toMe'] },
  { kind: 'stop', needs: ['dont', 'send', 'reminder'], never: asking },
  // 'Ei saada', and not 'neile, kes ei ole kinnitanud'.
  {
    kind: 'stop',
    needs: ['not', 'send', 'reminder'],
    never: [...asking, ...whom, 'done', 'me', 'toMe', 'got'],
  },
  { kind: 'stop', needs: ['take', 'back', 'reminder'], never: ['who', 'count', 'why'] },
  { kind: 'bare', needs: ['dont', 'send'], never: [...asking, 'toMe'] },
  { kind: 'change', needs: ['move', 'reminder'], never: asking },
  // 'When did we last send it' wants none.
  { kind: 'status', needs: ['reminder', 'when', 'send', 'whether'], never: ['must', 'may', 'toMe'] },
  { kind: 'form', needs: ['test', ['send', 'make', 'will'], ['toMe', 'reminder']], never: asking },
  {
    kind: 'form',
    needs: ['reminder', ['send', 'make', 'remind', 'another', 'preview']],
    never: ['must', 'why', 'got', 'download', 'table'],
  },
  {
    kind: 'form',
    needs: ['reminder', whom],
    never: ['must', 'who', 'why', 'whether', 'count', 'got', 'sent', 'opened', 'show', 'not'],
  },
  { kind: 'form', needs: ['reminder', 'them', ['undone', 'done']], never: ['got', 'sent', 'opened', 'show'] },
  { kind: 'form', needs: ['remind', whom], never: ['must', 'why', 'count', 'got', 'show', 'sees'] },
  {
    kind: 'form',
    needs: ['notice', ['send', 'make'], ['all', 'them', 'newly', 'rest']],
    never: ['must', 'why', 'count', 'got'],
  },
  {
    kind: 'form',
    needs: ['notice', ['send', 'them'], 'description', ['review', 'acknowledging']],
    never: ['who', 'count', 'why', 'must'],
  },
  { kind: 'form', needs: ['send', 'rest'], never: asking },
  // 'Alusta ülevaatust'.
  {
    kind: 'form',
    needs: ['send', 'review'],
    never: [...asking, 'must', 'got', 'description', 'toMe', 'own'],
  },
  // Whose acknowledgement no longer holds has not acknowledged what does.
  {
    kind: 'form',
    needs: [['send', 'remind'], 'them', 'description', 'changed'],
    never: ['why', 'count', 'must'],
  },
  {
    kind: 'form',
    needs: ['send', 'them', ['done', 'undone']],
    never: ['why', 'count', 'must', 'description'],
  },
  { kind: 'bare', needs: ['send', 'them', 'got'], never: ['why', 'count', 'must', 'description'] },
  { kind: 'bare', needs: ['send', 'unsure'], never: ['description', 'why', 'must'] },
  { kind: 'status', needs: ['reminder', howItStands], never: ['must', 'why', 'me'] },
  { kind: 'status', needs: ['reminder', 'when', 'sent'], never: ['must', 'why', 'toMe'] },
  { kind: 'status', needs: ['reminder'], never: ['must', 'why', 'me', 'toMe', 'not'] },
  {
    kind: 'bare',
    needs: ['reminder', 'sent', 'me'],
    never: ['toMe', 'got', 'whether', 'why', 'must', 'not', 'description'],
  },
  {
    kind: 'bare',
    needs: ['table', ['send', 'show', 'download', 'will']],
    never: ['done', 'acknowledging', 'who'],
  },
  {
    kind: 'bare',
    needs: [
      ['who', 'count', 'all'],
      ['got', 'opened', 'sent'],
    ],
    never: ['me', 'toMe', 'description'],
  },
  {
    kind: 'bare',
    needs: [
      ['sent', 'notice'],
      ['show', 'got', 'finished'],
    ],
    never: ['me', 'toMe', 'description', 'who'],
  },
];

/** Of those who are named, besides: whether a reminder came to one, or why it did not; and that it is to be sent. */
export const toThem: readonly Rule[] = [
  {
    kind: 'delivery',
    needs: ['them', ['whether', 'why', 'when'], ['got', 'sent', 'opened']],
    never: ['send', 'who', 'count', 'must', 'me', 'toMe'],
  },
  // 'Mitu korda ma Marile meelde olen tuletanud'.
  {
    kind: 'delivery',
    needs: ['them', 'count', ['remind', 'reminder', 'notice'], ['sent', 'got']],
    never: ['send', 'who', 'people', 'must', 'toMe'],
  },
  ...rules,
  // 'Saada Marile': where HR says so it is a reminder.
  {
    kind: 'form',
    needs: ['send', 'them'],
    never: [
      ...asking,
      'when',
      'must',
      'not',
      'dont',
      'stop',
      'description',
      'table',
      'download',
      'show',
      'got',
    ],
  },
];
const ofOneself: Rule = {
  kind: 'delivery',
  needs: ['reminder', ['me', 'toMe'], ['whether', 'why'], ['got', 'sent']],
  never: ['send', 'who', 'must', 'all', 'them', 'people'],
};

/** What is meant of reminding by what the words stand for; `unknown` are those that stand for nothing known. */
interface ReminderMeant extends Pick<SaidMeanings, 'unknown'> {
  readonly kind: Kind;
  readonly language: Language;
}

export function reminderMeant(
  words: readonly string[],
  of: readonly Rule[] = [ofOneself, ...rules],
): ReminderMeant | undefined {
  const { meanings, language, unknown } = meaningsSaid(words);
  const rule = ruleSaid(meanings, of);
  return rule && words.length <= mostWords ? { kind: rule.kind, language, unknown } : undefined;
}

const planned = /^(?:plaan\p{L}*|planeeri\p{L}*|jargmi\p{L}*|planned|next|scheduled)$/u;
const ahead = /^(?:will|going|ll|saavad|laheb|lahevad)$/u;
const gone = /^(?:saatnud|saatsi\p{L}*|saadetud|saadeti|laks|lainud|sent|went|last|viima\p{L}*)$/u;

/** Of one that has gone out, of what is planned, or of either. */
export function askedOf(words: readonly string[]): 'begun' | 'planned' | 'either' {
  const { meanings } = meaningsSaid(words);
  if (words.some((word) => planned.test(word)))
    return words.some((word) => gone.test(word)) ? 'either' : 'planned';
  if (words.some((word) => ahead.test(word))) return 'either';
  const begun = ['got', 'opened', 'failed', 'table', 'download', 'unsure'] as const;
  return begun.some((each) => meanings.has(each)) ? 'begun' : 'either';
}

const them = { et: 'neile', en: 'them' } as const;

/** The same where a unit is named: its name stands for those who are in it. `null` where it is one's own. */
export function reminderOfUnit(
  words: readonly string[],
): { readonly meant: ReminderMeant; readonly unit: string | null } | undefined {
  const said = withUnitAs(them, words);
  const meant = said && reminderMeant(said.words);
  return meant && { meant, unit: said.unit };
}

/** The same where somebody is named. */
export function reminderOfPerson(
  words: readonly string[],
): { readonly meant: ReminderMeant; readonly name: string } | undefined {
  const { meanings } = meaningsSaid(words);
  // Who is said already needs no name.
  if (['toMe' as const, ...whom].some((each) => meanings.has(each))) return undefined;
  const said = withNameAs(them, words);
  const meant = said && reminderMeant(said.words, toThem);
  return meant && { meant, name: said.name };
}
