import { languagesNamed } from '../../descriptions/index.js';
import { relations } from '../cues/cue-table.js';
import type { SingleIntent } from '../intent.js';
import { weightOf, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import { wordsAt, type SpokenWord } from '../words/sentence.js';

type WhoHas = Extract<SingleIntent, { readonly kind: 'who-has' }>;

/** What a position asks of whoever holds it, or gives them: asked of all positions, and of none in particular. */
const forms: readonly RegExp[] = [
  /\bkellel\b/,
  // 'Kellelt luba küsida' asks to whom one goes for it: whoever does it, and not of whom it is required.
  /\bkellelt (?:\S+ )*(?:nou|eelda|ooda|vaja)\w+/,
  /\bkes (?:ei )?(?:tohi|tohib|tohivad|voi|voib|voivad|saa|saab|saavad|oskab|oskavad|vajab|vajavad)\b/,
  /\bkes (?:ei )?(?:pea|peab|peavad) .*\b(?:oskama|olema|omama|valdama|tundma)\b/,
  /\bwho (?:may|can|needs?|requires?|has|have|must|is allowed|are allowed|is entitled|is required)\b/,
];
/** The same of 'positions' in so many words: one that is named is what is sought, as in 'driver's licence'. */
const formsOfPositions: readonly RegExp[] = [
  /\b(?:mis|millis\w+|missugus\w+) (?:(?:ameti|too)ko(?:had|ht\w*)|posits\w+|tootaja[dt]\w*|inimes[et]\w*) .*\b(?:nou\w+|eelda\w+|vaja\w*|pea\w*|toh\w+|voi\w*|saa\w*|oska\w+)\b/,
  /\b(?:mis|millis\w+|missugus\w+) (?:(?:ameti|too)kohta|positsiooni)del\b/,
  /\b(?:what|which) (?:positions?|jobs?|roles?|posts?|people|employees?) .*\b(?:needs?|requires?|requiring|musts?|may|can|ha[sv]e?|allowed|entitled)\b/,
];
/** Asked of rights by their name: 'kellel on õigus'. */
const rightsNamed = /^(?:oigus(?:t|e|i)?|volitus(?:t|i)?|luba|rights?|permission|entitled|authority)$/;
/** What says only that it is asked for, and of whom. */
const frame =
  /^(?:kes|kell?el|kellelt|mis|millis\w+|missugus\w+|ametiko\w+|tooko\w+|tootaja\w*|inimes\w+|posits\w+|peab|peavad|olema|on|nou[at]\w+|eelda\w+|vaja\w*|saa\w*|toh\w+|voi[bv]\w*|who|which|what|positions?|jobs?|roles?|posts?|people|employees?|needs?|requir\w+|must|may|can|has|have|be|allowed|entitled|to)$/;

/** 'Kes saab mind aidata': somebody who does something for whoever asks. */
const forAsker = /\b(?:ma|mina|mu|minu|mul|mulle|mind|i|me|my|us)\b/;
const negation = /\b(?:ei|pole|mitte|ilma|not|no|dont|doesnt|cannot|cant|neednt|without)\b/;

/**
 * 'Kellel on ametiauto?', 'which positions require a degree?': whose description has it. `undefined` where it is asked
 * of somebody, or who does something.
 */
export function whoHasAsked(message: Message): SingleIntent | undefined {
  const { sentence, mentions, holder, undescribed, numbers, rest } = message;
  if (numbers.length > 0 || holder !== null) return undefined;
  if (relations.some((part) => weightOf(message, part) > 0) || weightOf(message, 'outside') > 0)
    return undefined;
  const said = sentence.folded;
  const part = strongestPart(message) ?? null;
  const isOfPositions = formsOfPositions.some((form) => form.test(said));
  const isNamed = mentions.length + undescribed.length > 0;
  if (forAsker.test(said) || !(isOfPositions || (!isNamed && forms.some((form) => form.test(said)))))
    return undefined;
  if (rest.length === 0 && part === null) return undefined;
  const isFrame = ({ folded }: SpokenWord) => frame.test(folded) || rightsNamed.test(folded);
  const telling = sentence.words.flatMap((word, at) => (isFrame(word) ? [] : [at]));
  return {
    kind: 'who-has',
    topic: sentence.text.trim(),
    wanted: wordsAt(message.sentence, telling),
    of: partNamed(message),
    negated: negation.test(said),
  };
}

function partNamed(message: Message): WhoHas['of'] {
  const { words } = message.sentence;
  const isOfLanguage = words.some(({ folded }) => languagesNamed(folded).length > 0);
  if (isOfLanguage || weightOf(message, 'languages') >= 3) return 'languages';
  return words.some(({ folded }) => rightsNamed.test(folded)) ? 'rights' : null;
}
