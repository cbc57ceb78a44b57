import type { Language } from '../../language/index.js';
import { mostWords } from '../words/command-pattern.js';
import { toldMeant, type ToldMeant } from './told-meant.js';
import { meaningsSaid, ruleSaid, withNameAs, withUnitAs, type MeaningRule } from '../words/said-meanings.js';

type Kind = 'outstanding' | 'disagreeing' | 'standing' | ToldMeant;
type Rule<Of extends string> = MeaningRule<Of>;

/** Whoever reminds those who have not acknowledged asks for no list of them. */
const reminding = ['send', 'remind', 'them', 'stop'] as const;
const ofOthers = ['who', 'count', 'show', 'all', 'team', 'people'] as const;
const never = [...reminding, 'notice', 'got'] as const;

const others: readonly Rule<Kind>[] = [
  {
    kind: 'outstanding',
    needs: [
      ['who', 'count'],
      ['acknowledging', 'done'],
      ['old', 'valid'],
    ],
    never: [...never, 'me', 'toMe'],
  },
  { kind: 'disagreeing', needs: [['who', 'team', 'people'], 'disagrees'], never },
  { kind: 'disagreeing', needs: [['who', 'team'], 'not', 'agrees'], never },
  {
    kind: 'outstanding',
    needs: [
      ['team', 'unit'],
      ['done', 'undone'],
    ],
    never,
  },
  { kind: 'outstanding', needs: ['team', 'finished'], never },
  // Whose acknowledgement no longer holds must give it again.
  {
    kind: 'outstanding',
    needs: [['who', 'count'], 'must', 'again', 'acknowledging'],
    never: [...never, 'me', 'toMe'],
  },
  { kind: 'outstanding', needs: [['who', 'whether'], 'me', 'people', ['done', 'undone']], never },
  { kind: 'outstanding', needs: [ofOthers, ['done', 'undone']], never: [...never, 'me'] },
  // 'Kes kinnitas minu ametijuhendi' asks who has put it into force.
  { kind: 'outstanding', needs: ['who', 'didSo', 'own'], never: [...never, 'me', 'toMe'] },
  { kind: 'outstanding', needs: ['who', 'didSo'], never: [...never, 'me', 'toMe', 'description'] },
  {
    kind: 'outstanding',
    needs: [['count', 'rank', 'team'], 'acknowledging'],
    never: [...never, 'may', 'must'],
  },
  { kind: 'outstanding', needs: ['who', 'acknowledging', 'overdue'], never: [...never, 'me', 'toMe'] },
  {
    kind: 'standing',
    needs: ['show', 'acknowledging'],
    never: [...never, 'me', 'own', 'description', 'reminder'],
  },
];

const ofPerson: readonly Rule<'person'>[] = [
  {
    kind: 'person',
    needs: [['ever', 'when'], 'team', ['done', 'didSo', 'undone', 'disagrees']],
    never: [...never, 'who', 'people', 'unit', 'me', 'toMe', 'may', 'must', 'means'],
  },
  {
    kind: 'person',
    needs: ['ever', 'team', 'acknowledging', ['valid', 'old']],
    never: [...never, 'who', 'people', 'unit', 'me', 'toMe', 'may', 'must', 'means'],
  },
];

/** Of somebody who is named: the receipt, or that they have. */
const proofOf: readonly Rule<'person'>[] = [
  {
    kind: 'person',
    needs: ['team', ['receipt', 'proof']],
    never: [...never, 'who', 'unit', 'me', 'may', 'must', 'means', 'back', 'stop', 'mistake'],
  },
];

const takingBack: readonly Rule<'withdraw'>[] = [
  {
    kind: 'withdraw',
    needs: ['team', ['back', 'stop'], ['acknowledging', 'didSo', 'done', 'receipt']],
    never: ['who', 'count', 'send', 'remind', 'reminder', 'notice', 'me', 'toMe', 'objection', 'not', 'why'],
  },
  {
    kind: 'withdraw',
    needs: ['team', 'mistake', ['didSo', 'done']],
    never: ['who', 'count', 'send', 'remind', 'reminder', 'notice', 'me', 'toMe', 'not', 'why', 'whether'],
  },
];

const ofGroup: readonly Rule<'outstanding'>[] = [
  {
    kind: 'outstanding',
    needs: [
      ['who', 'count', 'team', 'people'],
      ['done', 'undone'],
    ],
    never: [...never, 'me', 'toMe', 'unit', 'may', 'must', 'description'],
  },
];

/** Of whom it is said for how long they have not. */
const waiting: readonly Rule<'person'>[] = [
  {
    kind: 'person',
    needs: ['team', ['undone', 'done']],
    never: [...never, 'who', 'count', 'unit', 'me', 'toMe', 'may', 'must', 'means', 'description'],
  },
];

const inThatTime: readonly Rule<'acknowledged'>[] = [
  {
    kind: 'acknowledged',
    needs: [
      ['who', 'count', 'team', 'people'],
      ['done', 'acknowledging'],
    ],
    never: [...never, 'not', 'undone', 'me', 'toMe', 'may', 'must', 'newly', 'another'],
  },
  // 'Kes kinnitas eelmisel aastal minu ametijuhendi' asks who has put it into force.
  {
    kind: 'acknowledged',
    needs: [['who', 'count', 'team', 'people'], 'didSo'],
    never: [...never, 'not', 'undone', 'me', 'toMe', 'may', 'must', 'description', 'newly', 'another'],
  },
];

const team = { et: 'tiimis', en: 'team' } as const;

/** What is meant of acknowledging, where every word is understood. */
export function acknowledgementMeant(words: readonly string[]): Meant<Kind> | undefined {
  return toldMeant(words) ?? meantBy(words, others);
}

/** The same of others in a unit that is named: its name stands for those who are in it. */
export function acknowledgementOfUnit(
  words: readonly string[],
): (Meant<'outstanding' | 'disagreeing'> & { readonly unit: string }) | undefined {
  const said = withUnitAs(team, words);
  const meant = said && meantBy(said.words, others);
  if (meant === undefined || said?.unit === undefined || said.unit === null) return undefined;
  const kind = meant.kind === 'disagreeing' ? meant.kind : 'outstanding';
  return { kind, language: meant.language, unit: said.unit };
}

/** Whether somebody who is named has acknowledged, or is to be proved to have, or did so by mistake. */
export function acknowledgementOfPerson(
  words: readonly string[],
): (Meant<'person' | 'withdraw'> & { readonly name: string }) | undefined {
  const said = withNameAs(team, words);
  const meant = said && meantBy(said.words, [...takingBack, ...ofPerson, ...proofOf]);
  return meant && { ...meant, name: said.name };
}

/** Who has not, of the people whom somebody leads or of a position: whether anybody is called so, others know. */
export function acknowledgementOfGroup(
  words: readonly string[],
): (Meant<'outstanding'> & { readonly unit: string; readonly loosely: true }) | undefined {
  const said = withNameAs(team, words);
  const meant = said && meantBy(said.words, ofGroup);
  const isAsked = meant && ruleSaid(meaningsSaid(words).meanings, ofGroup) !== undefined;
  return isAsked ? { ...meant, unit: said.name, loosely: true } : undefined;
}

/** Of somebody who is named it is said that they have not. */
export function waitingPerson(
  words: readonly string[],
): { readonly kind: 'person'; readonly language: Language; readonly name: string } | undefined {
  const said = withNameAs(team, words);
  const meant = said && meantBy(said.words, waiting);
  return meant && { ...meant, name: said.name };
}

/** Who has, where a time is said beside it; the unit by the words that were used, `null` where none is named. */
export function doneMeant(
  words: readonly string[],
): { readonly language: Language; readonly unit: string | null } | undefined {
  const inUnit = withUnitAs(team, words);
  const meant = meantBy(inUnit?.words ?? words, inThatTime);
  return meant && { language: meant.language, unit: inUnit?.unit ?? null };
}

/** Whether any word of it is of acknowledging. */
export function speaksOfAcknowledging(words: readonly string[]): boolean {
  const { meanings } = meaningsSaid(words);
  return ofAcknowledging.some((each) => meanings.has(each));
}

const ofAcknowledging = ['acknowledging', 'done', 'didSo', 'undone', 'overdue'] as const;

/** Whether it is said of those who have not, and not of those who have. */
export function asksWhoHasNot(words: readonly string[]): boolean {
  const { meanings } = meaningsSaid(words);
  return meanings.has('not') || meanings.has('undone') || meanings.has('overdue');
}

interface Meant<Of extends string> {
  readonly kind: Of;
  readonly language: Language;
}

function meantBy<Of extends string>(
  words: readonly string[],
  rules: readonly Rule<Of>[],
): Meant<Of> | undefined {
  if (words.length > mostWords) return undefined;
  const { meanings, language, unknown } = meaningsSaid(words);
  const rule = unknown.length > 0 ? undefined : ruleSaid(meanings, rules);
  return rule && { kind: rule.kind, language };
}
