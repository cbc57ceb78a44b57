import type { Language } from '../../language/index.js';
import { them, whomInUnit } from '../reminding/form-said.js';
import { nothingSaid } from '../reminding/reminder-command.js';
import { asksOrForbids } from '../reminding/reminder-meant.js';
import { asBeforeSaid } from '../reminding/as-before-said.js';
import { momentSaid } from '../times/moment-said.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { ruleSaid, withUnitAs, type Meaning, type MeaningRule } from '../words/said-meanings.js';
import {
  calledSaid,
  formForOutstanding,
  reminder,
  sending,
  understood,
  type GoingOn,
} from './going-on-said.js';
import { placedSaid } from './placed.js';

const reminderRules: readonly MeaningRule<'form' | 'answered' | 'status'>[] = [
  { kind: 'answered', needs: ['who', ['done', 'undone', 'answered']], never: ['got', 'opened'] },
  sending,
  {
    kind: 'status',
    needs: [
      [
        'finished',
        'when',
        'sent',
        'got',
        'unsure',
        'opened',
        'failed',
        'stop',
        'back',
        'show',
        'table',
        'download',
        'now',
      ],
    ],
    never: ['undone'],
  },
];

/** It goes out as it is planned. */
const staying =
  /^(?:(?:ei|no|nah|ok|okei) )*(?:jata(?:me)? (?:(?:see|selle) )?(?:alles|nii|kehtima)|las (?:see )?(?:jaab|jaada|olla|laheb|minna)(?: nii)?|(?:keep|leave) (?:it|that|this)(?: (?:on|as is|as it is|there|in))*|let it (?:be|go|stand))$/u;

const ofDescriptions: readonly Meaning[] = ['description', 'must', 'acknowledging'];

/** Of a reminder that is planned, under way or over. */
export function ofReminder(text: string, before: Language): GoingOn | undefined {
  const words = commandWordsOf(asSaid(text));
  if (staying.test(words.join(' '))) return reminder({ kind: 'status', language: before });
  // 'Do the same again' is for those of then, and begins anew.
  if (asBeforeSaid(words) !== undefined) return undefined;
  const placed = placedSaid(words, before);
  if (placed !== undefined) return reminder(placed);
  const { moment, due, rest } = momentSaid(words);
  const inUnit = withUnitAs(them, rest);
  const named = inUnit ? undefined : calledSaid(rest);
  const said = understood(inUnit?.words ?? named?.words ?? rest, before, ofDescriptions);
  if (said === undefined) return undefined;
  const { meanings, language } = said;
  // With nothing but a unit, or with 'saada', it is whom the next one is for.
  if (inUnit?.unit && !asksOrForbids(meanings)) {
    return reminder({ kind: 'form', language, ...whomInUnit(inUnit.unit), without: null, moment, due });
  }
  if (named) return reminder({ ...nothingSaid, kind: 'form', language, whom: named.whom, moment, due });
  switch (ruleSaid(meanings, reminderRules)?.kind) {
    case undefined:
      return undefined;
    case 'answered':
      return { kind: 'acknowledgement', command: { kind: 'outstanding', language, unit: null } };
    case 'form':
      return formForOutstanding(language, { moment, due });
    case 'status':
      return reminder({ kind: 'status', language });
  }
}
