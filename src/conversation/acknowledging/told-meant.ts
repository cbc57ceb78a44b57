import type { Language } from '../../language/index.js';
import { mostWords } from '../words/command-pattern.js';
import { meaningsSaid, ruleSaid, type MeaningRule } from '../words/said-meanings.js';
import type { ToldKind } from './acknowledgement-told-patterns.js';

/** What is asked of acknowledging itself, or of one's own. */
export type ToldMeant = ToldKind | 'mine';

const hasNot = ['not', 'undone', 'refuse', 'disagrees'] as const;

/** The first that fits counts: what is asked of others stands before what is asked of oneself. */
const rules: readonly MeaningRule<ToldMeant>[] = [
  // 'Mis juhtub, kui keegi ei kinnita', 'kas ma saan kedagi sundida'.
  {
    kind: 'told-unanswered',
    needs: ['happens', ['who', 'people', 'team', 'them'], hasNot, ['acknowledging', 'done']],
    never: ['me', 'toMe', 'send', 'remind', 'show', 'count', 'leaver', 'sees', 'when'],
  },
  {
    kind: 'told-unanswered',
    needs: [
      ['happens', 'make'],
      ['undone', 'disagrees'],
      ['acknowledging', 'description'],
    ],
    never: ['me', 'toMe', 'send', 'remind', 'show', 'count', 'leaver', 'sees', 'when'],
  },
  { kind: 'told-unanswered', needs: ['force', 'acknowledging'], never: ['send', 'show', 'who'] },
  {
    kind: 'told-unanswered',
    needs: ['whether', 'unsure', hasNot, ['acknowledging', 'done']],
    never: ['me', 'toMe', 'send', 'remind', 'show', 'count'],
  },
  {
    kind: 'told-seen',
    needs: ['sees', ['acknowledging', 'done', 'undone', 'didSo', 'receipt']],
    never: ['send', 'stop', 'show', 'description'],
  },
  {
    kind: 'told-seen',
    needs: ['whether', 'sees', ['remind', 'reminder', 'notice']],
    never: ['send', 'stop', 'show', 'description'],
  },
  {
    kind: 'told-leavers',
    needs: ['leaver', ['acknowledging', 'done', 'undone', 'receipt', 'notice', 'reminder', 'got', 'remind']],
    never: ['send', 'stop'],
  },
  {
    kind: 'told-table',
    needs: [
      ['table', 'download'],
      ['acknowledging', 'done', 'undone'],
    ],
    never: ['reminder', 'remind'],
  },
  {
    kind: 'told-table',
    needs: ['auditor', ['table', 'download', 'send', 'acknowledging', 'proof']],
    never: ['reminder'],
  },
  {
    kind: 'told-proof',
    needs: ['genuine', ['receipt', 'acknowledging', 'done', 'whether', 'proof']],
    never: ['send', 'show'],
  },
  {
    kind: 'told-must',
    needs: [['may', 'whether', 'happens'], 'refuse', 'acknowledging'],
    never: ['who', 'done', 'show', 'count'],
  },
  { kind: 'told-meaning', needs: ['means', 'acknowledging'], never: ['who', 'count', 'show', 'reminder'] },
  {
    kind: 'mine',
    needs: ['state', ['me', 'toMe']],
    never: ['send', 'remind', 'them', 'stop', 'reminder', 'team', 'unit', 'description', 'position', 'who'],
  },
  { kind: 'mine', needs: ['two', 'position', ['acknowledging', 'which']], never: ['who', 'all', 'people'] },
];

/** Whoever leads is told of it, sees it or wants it: who that is changes nothing of what is asked. */
const leads = /^(?:juht|juhi|juhile|ulemus|ulemuse|ulemusele|boss|manager)$/u;

/** A first name and a surname. */
const mostNames = 2;

/** Where every word is understood. */
export function toldMeant(
  words: readonly string[],
): { readonly kind: ToldMeant; readonly language: Language } | undefined {
  if (words.length > mostWords) return undefined;
  const { meanings, language, unknown } = meaningsSaid(words);
  const rule = ruleSaid(meanings, rules);
  if (rule === undefined) return undefined;
  // 'Tarmo lahkus, mis tema kinnitusest saab': who it was changes nothing either.
  const mayName = rule.kind === 'told-leavers' && meanings.has('happens') && unknown.length <= mostNames;
  return mayName || unknown.every((word) => leads.test(word)) ? { kind: rule.kind, language } : undefined;
}
