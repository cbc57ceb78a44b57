import type { ToldOfReminding } from '../../cards/index.js';
import { mostWords } from '../words/command-pattern.js';
import { meaningsSaid, ruleSaid, type Meaning, type MeaningRule } from '../words/said-meanings.js';
import type { ReminderCommand } from './reminder-command.js';

/** What is said of a letter, whoever sends it. */
const ofSending = ['send', 'sends', 'sent', 'remind', 'reminder', 'notice', 'got', 'bother'] as const;
/** Then some are to be named, or it is asked who they were. */
const ofSome: readonly Meaning[] = ['who', 'show', 'table', 'undone'];

/** The first that fits counts. */
const rules: readonly MeaningRule<ToldOfReminding>[] = [
  { kind: 'hours', needs: ['weekend', [...ofSending, 'finished']], never: [...ofSome, 'me', 'must'] },
  { kind: 'twice', needs: ['twice', ofSending], never: ['who', 'show', 'table', 'toMe'] },
  {
    kind: 'undo',
    needs: [['may', 'whether', 'happens'], 'back', ['send', 'sent']],
    never: ['who', 'reminder'],
  },
  {
    kind: 'away',
    needs: ['whether', 'away', [...ofSending, 'finished']],
    never: ['toMe', 'show', 'table', 'may', 'handOver'],
  },
  {
    kind: 'newcomers',
    needs: [['newly', 'another'], 'automatic', [...ofSending, 'acknowledging', 'finished']],
    never: ['who', 'show', 'table'],
  },
  {
    kind: 'again',
    needs: [
      ['whether', 'count', 'may'],
      ['again', 'automatic'],
      [...ofSending, 'not', 'finished'],
    ],
    never: ['who', 'me', 'toMe', 'undone', 'done', 'show', 'table', 'reminder', 'acknowledging'],
  },
  {
    kind: 'again',
    needs: ['again', 'automatic', ['remind', 'bother', 'send']],
    never: ['who', 'me', 'toMe', 'show', 'all'],
  },
  { kind: 'again', needs: ['count', ['bother', 'sends']], never: ['who', 'people', 'me', 'toMe'] },
];

/** What HR wants to know of how reminders go out before any does; `undefined` where a word is not understood. */
export function toldSaid(words: readonly string[]): ReminderCommand | undefined {
  if (words.length > mostWords) return undefined;
  const { meanings, language, unknown } = meaningsSaid(words);
  const rule = unknown.length > 0 ? undefined : ruleSaid(meanings, rules);
  return rule && { kind: 'told', language, about: rule.kind };
}
