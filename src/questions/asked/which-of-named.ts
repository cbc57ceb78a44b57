import { perhapsMeant } from '../evidence.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { holdersNamed, weightOf, type Message } from '../message/message.js';
import { idsHeldBy } from '../names/named-holder.js';
import { strongestPart } from '../message/strongest-part.js';
import { wordSet } from '../words/word-set.js';

/** By what one of those named is asked for, and how it is asked for where nobody is named. */
const choosing: ReadonlyMap<string, string> = new Map([
  ['kumb', 'kes'],
  ['kumma', 'kelle'],
  ['kes', 'kes'],
  ['kelle', 'kelle'],
  ['which', 'who'],
  ['who', 'who'],
]);
/** 'Kas A või B tegeleb koolitustega'. */
const whether: ReadonlyMap<string, string> = new Map([
  ['kas', 'kes'],
  ['does', 'who'],
  ['do', 'who'],
]);
const between = /\b(?:kumb|kumma|voi|or|which)\b/u;
const joining = /^(?:kas|voi|ja|or|and|of|the|does|do|two|nendest|neist|kahest|them|either)$/u;

/**
 * 'Kumb tegeleb koolitustega, haldusjuht või sekretär': which of those that are named does it. `undefined` where nothing
 * is asked that a duty would say: then they are held side by side.
 */
export function whichOfNamedAsked(message: Message, { search }: Knowledge): Intent | undefined {
  const { ids: among, at } = namedIn(message);
  if (among.length < 2 || !between.test(message.sentence.folded)) return undefined;
  const part = strongestPart(message);
  const isReplacing = part === 'substitution' && replacesSomething(message);
  if ((part !== undefined || weightOf(message, 'substitution') > 0) && !isReplacing) return undefined;
  const topic = topicOf(message, new Set(at));
  if (topic === undefined) return undefined;
  const [best] = search.find(topic, { duties: true, descriptionIds: among });
  // Whom somebody replaces no duty says.
  if (isReplacing && (best?.met.length ?? 0) < 2) return undefined;
  return (best?.evidence ?? 0) < perhapsMeant
    ? undefined
    : { kind: 'who-handles', topic, certain: true, among };
}

const article = wordSet('the a an our');

/** 'Which of them replaces lamps': in English one word is for people and for things. */
function replacesSomething({ sentence: { words }, rest, roles }: Message): boolean {
  const verb = words.findIndex(({ folded }) => folded.startsWith('replac'));
  const behind = article.has(words[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
  return verb >= 0 && rest.includes(behind) && !roles.includes(behind);
}

interface Named {
  readonly ids: readonly string[];
  readonly at: readonly number[];
}

/** The people who are named, where there are several; else the positions that are named for sure, and the one person. */
function namedIn(message: Message): Named {
  const ofPeople = holdersNamed(message).map(({ holder, at }) => ({ ids: idsHeldBy(holder), at }));
  const ofPositions = message.mentions.filter(({ foreign, ids }) => !foreign && ids.length === 1);
  const named = ofPeople.length > 1 ? ofPeople : [...ofPositions, ...ofPeople];
  return { ids: [...new Set(named.flatMap(({ ids }) => ids))], at: named.flatMap(({ at }) => at) };
}

/** What is asked, as it would be of nobody in particular. */
function topicOf({ sentence }: Message, named: ReadonlySet<number>): string | undefined {
  const words = sentence.words.filter(({ folded }, at) => !named.has(at) && !joining.test(folded));
  const asks = words.findIndex(({ folded }) => choosing.has(folded));
  const lead = choosing.get(words[asks]?.folded ?? '') ?? whether.get(sentence.words[0]?.folded ?? '');
  return lead && [lead, ...words.slice(asks + 1).map(({ text }) => text)].join(' ');
}
