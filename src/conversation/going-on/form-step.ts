import { holds } from '../words/command-pattern.js';
import { meaningsSaid, ruleSaid, type Meaning, type MeaningRule } from '../words/said-meanings.js';

/** What is to be done with a form, or asked of it. */
type FormStep = 'preview' | 'send' | 'again' | 'status' | 'drop';

/** Then it is asked of others, or of what was sent. */
const asksOtherwise = ['undone', 'done', 'not', 'dont', 'stop', 'back', 'why', 'must'] as const;

const formRules: readonly MeaningRule<FormStep>[] = [
  // 'Näeb hea välja, saada minema' has seen it.
  {
    kind: 'send',
    needs: ['send', 'preview', 'yes'],
    never: ['who', 'when', 'table', 'dont', 'not', 'stop', 'show'],
  },
  // Whether it may go out is no word that it shall.
  {
    kind: 'preview',
    needs: [['may', 'whether'], 'send'],
    never: ['who', 'when', 'not', 'stop', 'back', 'why', 'all', 'them', 'undone', 'sent'],
  },
  { kind: 'again', needs: ['when', ['sent', 'sends', 'got']], never: [...asksOtherwise, 'who'] },
  // 'Kellele see läheb', 'who does that go to'; of what went the words say so.
  {
    kind: 'preview',
    needs: ['who', ['goes', 'sends']],
    never: [...asksOtherwise, 'when', 'table', 'leftOut'],
  },
  {
    kind: 'preview',
    needs: ['who', ['show', 'all', 'them', 'got', 'people']],
    never: [...asksOtherwise, 'sent', 'when', 'table', 'leftOut'],
  },
  { kind: 'preview', needs: ['count'], never: [...asksOtherwise, 'sent', 'me', 'table'] },
  {
    kind: 'preview',
    needs: ['notice'],
    never: [...asksOtherwise, 'send', 'sent', 'got', 'move', 'who', 'when'],
  },
  { kind: 'drop', needs: ['stop'], never: ['reminder', 'who', 'when', 'got', 'undone', 'them', 'whether'] },
  {
    kind: 'drop',
    needs: [['dont', 'not'], 'send'],
    never: ['who', 'when', 'all', 'them', 'undone', 'done', 'got', 'toMe', 'reminder', 'whether'],
  },
  {
    kind: 'preview',
    needs: [['preview', 'show']],
    never: ['who', 'got', 'undone', 'state', 'table', 'dont', 'stop'],
  },
  { kind: 'again', needs: [['when', 'who'], 'finished'] },
  // 'Kes on välja jäetud', 'keda see puudutab'.
  { kind: 'preview', needs: ['who', ['leftOut', 'concerns']], never: ['got', 'undone', 'done'] },
  { kind: 'again', needs: ['who', 'happens'], never: ['send', 'stop', 'got', 'undone', 'done'] },
  {
    kind: 'status',
    needs: [['sent', 'got', 'failed', 'table', 'download']],
    never: ['undone', 'done', 'send', 'all', 'me'],
  },
  {
    kind: 'send',
    needs: [['send', 'yes']],
    never: ['who', 'when', 'table', 'dont', 'stop', 'may', 'whether', 'back'],
  },
];
/** Which step the words stand for; `undefined` where they say none. */
export function stepSaid(words: readonly string[], meanings: ReadonlySet<Meaning>): FormStep | undefined {
  return isOfLast(words) ? 'status' : ruleSaid(meanings, formRules)?.kind;
}

export function isOfLast(words: readonly string[]): boolean {
  return holds(words, ofLast);
}

/** Of one that was sent before, and not of the form. */
const ofLast = /^(?:viima\p{L}*|eelmi\p{L}*|laks|saatsi\p{L}*|saatis|saadeti|last|previous|went|sent)$/u;
/** What is asked of 'it' and 'them' while the form is there is asked of the form. */
export function asksOfIt(words: readonly string[], unknown: readonly string[]): boolean {
  const { meanings } = meaningsSaid(words);
  const isAsked = (['when', 'count'] as const).some((each) => meanings.has(each));
  const isOther = asksOtherwise.some((each) => meanings.has(each)) || holds(words, ofLast);
  return isAsked && !isOther && unknown.length <= mostUnknown && holds(words, ofIt);
}

/** 'Kas saab hiljem tagasi võtta, kui viga on'. */
export function asksToUndo(words: readonly string[]): boolean {
  const { meanings, unknown } = meaningsSaid(words);
  const isAsked = (['may', 'whether', 'happens'] as const).some((each) => meanings.has(each));
  return isAsked && meanings.has('back') && !meanings.has('who') && unknown.length <= mostUnknown;
}

/** 'Kes seda ei saa', of what is still to come; 'kes ei saanud' is of what went. */
export function asksWhoWillNot(words: readonly string[]): boolean {
  const { meanings, unknown } = meaningsSaid(words.filter((word) => !willGet.test(word)));
  const isOther = asksOtherwise.some((each) => each !== 'not' && meanings.has(each));
  const isNot = meanings.has('not') || holds(words, /^(?:ilma|wont)$/u);
  return meanings.has('who') && isNot && !isOther && unknown.length === 0 && holds(words, willGet);
}

const willGet = /^(?:saa|saaks|saama|jaab|jaavad|ilma|get|gets|receive|wont)$/u;

const mostUnknown = 2;
const ofIt = /^(?:see|seda|selle|nad|neile|neid|neil|it|they|them|their)$/u;
