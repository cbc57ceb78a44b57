import { detectLanguage, isFunctionWord } from '../../language/index.js';
import { byWhen } from '../words/by-when.js';
import { placesOfConditions } from '../words/conditions.js';
import { asksForPart, type FoundCue } from './cue-finder.js';
import { isOfThing, type CueMeaning, type PartMeaning } from './cue-table.js';
import { placesOfMatter } from './duties-wanted.js';
import { isDoing } from '../words/doer.js';
import { hasQuestionWord } from '../words/split-message.js';
import { withoutTold } from './told-clauses.js';
import { asksOfOwnWork, placesOfFraming } from '../words/framing.js';
import type { Sentence } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

/** The cues of a message without those by which it only tells of something. */
export function cuesThatAsk(found: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const asking = withoutReported(
    withoutConditions(withoutMatter(withOneDirection(found, sentence), sentence), sentence),
    sentence,
  );
  const own = withoutOtherReviews(withoutTowards(asking, sentence), sentence);
  const done = withoutAnybodysLeaving(withoutDoings(own, sentence), sentence);
  return withoutForSomebody(withoutBareDeadline(withoutTold(done, sentence), sentence), sentence);
}

const ofAnybody =
  /\b(?:kui|when|if) (?:keegi|tootaja|kolleeg|inimene|someone|somebody|an? (?:employee|colleague|worker)) (?:\S+ ){0,3}(?:ara|lahku\w*|laheb|leaves?|quits?|resigns?|goes)\b/u;

/** 'Kes teeb paberid, kui keegi töölt ära läheb': of nobody's substitute, but of whoever sees to it each time. */
function withoutAnybodysLeaving(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const said = sentence.folded;
  const isOfStandingIn = /\b(?:asenda|substitut|stand|cover|fill)/u.test(said);
  return isOfStandingIn || !ofAnybody.test(said)
    ? cues
    : cues.filter(({ means }) => means !== 'substitution');
}

const negation = wordSet("ei doesn't doesnt never");
/** 'Takes', 'shouts': what somebody does, and no name of several. */
const doesInEnglish = /^(?!(?:is|has|was|as|does)$).*[^s]s$/u;

/** 'My boss takes bribes', 'mu ülemus karjub': what a superior does is told, and who that is, is not asked for. */
function withoutDoings(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const { text, words } = sentence;
  if (hasQuestionWord(text)) return cues;
  const isDone = (at: number) => {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || !asSubject.test(word.folded)) return false;
    const isEnglish = detectLanguage(text).language === 'en';
    return negation.has(next.folded) || (isEnglish ? doesInEnglish.test(next.folded) : isDoing(next.text));
  };
  return cues.filter(({ means, at }) => means !== 'manager' || !at.some(isDone));
}

const asSubject = /^(?:juht|otsejuht|ulemus|boss|manager|supervisor)$/u;

/** 'Is it my job to answer the phone' asks for no phone, and for no list of duties. */
export function withoutFraming(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const framing = placesOfFraming(sentence);
  if (framing.size === 0) return cues;
  const isOfOwnWork = asksOfOwnWork(sentence);
  // Things are worked with, where it is asked whether that is one's own to do.
  const isWorkedWith = ({ means }: FoundCue) => isOfOwnWork && isOfThing(means);
  return cues.filter((cue) => !cue.at.some((place) => framing.has(place)) && !isWorkedWith(cue));
}

const mustLookOver = /\b(?:kas|kes)\b.*\b(?:pean|peab|tohin|voin)\b.*\b[uy]le (?:vaatama|vaadata)\b/;

/** 'Kas ma pean tõstukit üle vaatama': what is looked over is said, and is no job description. */
function withoutOtherReviews(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const said = sentence.folded;
  if (!mustLookOver.test(said) || said.includes('juhend')) return cues;
  const looked = new Set(cues.flatMap(({ means, at }) => (means === 'review' ? at : [])));
  const saysWhat = sentence.words.some(({ text }, at) => !looked.has(at) && !isFunctionWord(text));
  return saysWhat ? cues.filter(({ means }) => means !== 'review') : cues;
}

/** 'What is the archivist for' asks what for; 'what are the requirements for the archivist' does not. */
function withoutForSomebody(cues: readonly FoundCue[], { words }: Sentence): readonly FoundCue[] {
  const isOfEnd = ({ at }: FoundCue) => at.includes(words.length - 1);
  return cues.filter((cue) => cue.phrase !== 'what =for' || isOfEnd(cue) || words.length < 3);
}

/** 'Mis ajaks?' asks for the results of what was said before, and of nothing by itself. */
function withoutBareDeadline(cues: readonly FoundCue[], { words }: Sentence): readonly FoundCue[] {
  const isByWhen = ({ means, at }: FoundCue) =>
    means === 'results' && byWhen.test(at.map((place) => words[place]?.folded ?? '').join(' '));
  const ofDeadline = new Set(cues.filter(isByWhen).flatMap(({ at }) => at));
  const isBare = words.every(({ text }, at) => ofDeadline.has(at) || isFunctionWord(text));
  return isBare ? cues.filter((cue) => !isByWhen(cue)) : cues;
}

/** Who is above or below, and where, is as often told as it is asked for. */
const oftenTold: ReadonlySet<CueMeaning> = new Set(['manager', 'subordinates', 'unit']);

/** 'Kas tohin ise otsustada, kui ülemust ei ole?' asks what one may, and only tells of the superior. */
function withoutConditions(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const told = placesOfConditions(sentence);
  const isTold = ({ at }: FoundCue) => at.every((place) => told.has(place));
  const asksElse = cues.some((cue) => asksForPart(cue) && !isTold(cue));
  if (!asksElse) return cues;
  return cues.filter((cue) => !(isTold(cue) && oftenTold.has(cue.means)));
}

/** 'My duties about reports' asks for nobody's reports. */
function withoutMatter(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const matter = placesOfMatter(sentence);
  return matter.size === 0 ? cues : cues.filter(({ at }) => !at.some((place) => matter.has(place)));
}

/** 'Who reports it to the inspectorate' tells somebody something; 'who reports to her' is below her. */
const reported = /\breport(?:s|ed|ing)? (?!to\b|direct\w* to\b)(?:\w+ ){1,4}?to\b/;

function withoutReported(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  if (!reported.test(sentence.folded)) return cues;
  const isOfReporting = ({ at }: FoundCue) =>
    at.some((place) => sentence.words[place]?.folded.startsWith('report'));
  return cues.filter(
    (cue) => !isOfReporting(cue) || (cue.means !== 'manager' && cue.means !== 'subordinates'),
  );
}

const toThose = /\breport(?:s|ing)? (?:directly )?(?:to )?(?:me|us)\b/;
const fromThose = /\b(?:i|we|he|she|they)(?: \w+)? report(?:s|ing)? (?:directly )?to\b/;

/** 'Does somebody report to me', 'tell me who I report to': on which side of the one who asks they are, the order says. */
function withOneDirection(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const said = sentence.folded;
  const places = sentence.words.flatMap(({ folded }, at) => (folded.startsWith('report') ? [at] : []));
  const isOfReporting = ({ at }: FoundCue) => at.some((place) => places.includes(place));
  const without = (means: PartMeaning) => cues.filter((cue) => cue.means !== means || !isOfReporting(cue));
  if (toThose.test(said))
    return [...without('manager'), { means: 'subordinates', weight: 4, phrase: 'report to me', at: places }];
  return fromThose.test(said) ? without('subordinates') : cues;
}

const asksOfAsker: ReadonlySet<CueMeaning> = new Set(['rights', 'responsibilities']);
/** Those below in the cases in which something is done to them, or with them. */
const doneTo = /^alluva(?:t|id|le|tele|ga|tega|lt|telt)$/;
const below = /^(?:alluva(?:te)?|reports|reportees|subordinates?|team|people|staff|employees)$/;
const behindBelow = wordSet('suhtes ule osas eest kohta');
const beforeBelow = wordSet('over toward towards regarding with against for to');
/** How many words may stand between: 'over all my direct reports'. */
const mostBetween = 3;

/** 'Mis õigused mul on oma alluvate suhtes', 'kas võin alluvale korraldusi anda': what may be done, and not who they are. */
function withoutTowards(cues: readonly FoundCue[], { words }: Sentence): readonly FoundCue[] {
  const asks = cues.some((cue) => asksOfAsker.has(cue.means) && asksForPart(cue));
  const isTowards = (at: number) => {
    const folded = words[at]?.folded ?? '';
    const before = words.slice(Math.max(0, at - 1 - mostBetween), at);
    if (doneTo.test(folded)) return true;
    if (!below.test(folded)) return false;
    return (
      behindBelow.has(words[at + 1]?.folded ?? '') || before.some((word) => beforeBelow.has(word.folded))
    );
  };
  if (!asks) return cues;
  return cues.filter(({ means, at }) => !(oftenTold.has(means) && at.some((place) => isTowards(place))));
}
