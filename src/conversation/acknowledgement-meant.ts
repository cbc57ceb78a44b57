import type { Language } from '../language/index.js';
import { mostWords } from './command-pattern.js';
import { meaningsSaid, ruleSaid, type MeaningRule } from './said-meanings.js';

type Kind = 'outstanding' | 'mine' | 'told-table' | 'told-must' | 'told-meaning';

/** Whoever reminds those who have not acknowledged asks for no list of them. */
const reminding = ['send', 'remind', 'them', 'stop', 'dont'] as const;
const ofOthers = ['who', 'count', 'show', 'all', 'team', 'people'] as const;

const rules: readonly MeaningRule<Kind>[] = [
  {
    kind: 'told-table',
    needs: [
      ['table', 'download'],
      ['acknowledging', 'done', 'undone'],
    ],
    never: ['reminder', 'remind'],
  },
  {
    kind: 'told-must',
    needs: [['may', 'whether'], 'refuse', 'acknowledging'],
    never: ['who', 'done', 'show', 'count'],
  },
  { kind: 'told-meaning', needs: ['means', 'acknowledging'], never: ['who', 'count', 'show', 'reminder'] },
  { kind: 'mine', needs: ['two', 'position', ['acknowledging', 'which']], never: ['who', 'all', 'people'] },
  {
    kind: 'outstanding',
    needs: [ofOthers, ['done', 'undone']],
    never: [...reminding, 'me', 'toMe', 'notice', 'got', 'since'],
  },
  {
    kind: 'outstanding',
    needs: ['team', ['done', 'undone']],
    never: [...reminding, 'notice', 'got', 'since'],
  },
];

/** What is meant of acknowledging, where every word is understood. */
export function acknowledgementMeant(
  words: readonly string[],
): { readonly kind: Kind; readonly language: Language } | undefined {
  if (words.length > mostWords) return undefined;
  const { meanings, language, unknown } = meaningsSaid(words);
  const rule = unknown.length > 0 ? undefined : ruleSaid(meanings, rules);
  return rule && { kind: rule.kind, language };
}
