import { descriptionWithId } from '../../descriptions/index.js';
import type { Asker } from '../../people/index.js';
import { aboutPositions } from '../whom/about.js';
import { ofAsker } from '../whom/about-whom.js';
import type { Intent, SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';

const front = String.raw`^(?:(?:ja|aga|ning|no|ok|siis|palun|naita|mulle|and|but|so|please|show me) )*`;

/** 'Kus see kirjas on', 'mis number see on', 'where does it say that': the place stands under what was shown. */
const asksForPlace = new RegExp(
  front +
    String.raw`(?:(?:kus|kust|kuskohas|millest|millise\w*|mis dokumendis) (?:kohas |kohast )?(?:see|seda|sa selle|sa seda|sul see)(?: info| tekst| vastus)? (?:taiesti |tapselt |kirjas|on|parit|tuleb|voetud|votsid|votad|tead|seisab|oeldud| )+` +
    String.raw`|mis (?:seal|selles|siin) (?:(?:tapselt|siis|kirjas|on|oeldakse|seisab) ?)+` +
    String.raw`|(?:mis|mitmes) (?:(?:nr|number|numbriga|punkt|punktis|ulesanne) ?)(?:(?:see|on|siis) ?)*` +
    String.raw`|where (?:does|did|is|do) (?:it|this|that|you)(?: text| answer)? (?:say(?: (?:that|this|so))?|come from|written(?: down)?|stand|from|get (?:that|this) from|know (?:that|this)?)` +
    String.raw`|what does (?:it|that|this) (?:exactly )?say(?: exactly)?|(?:what|which) (?:number|point|clause)(?: is (?:it|that|this))?|allikas|source)$`,
);

/** 'Kas see on minu ülesanne', 'do I have to do that'. */
const asksWhetherMine = new RegExp(
  front +
    String.raw`(?:kas )?(?:(?:see|too) on (?:siis |ka |ikka |tegelikult )?(?:minu|mu) (?:oma )?(?:ulesanne|too|asi|kohustus|teha|vastutus|kanda|tooulesanne)` +
    String.raw`|(?:ma|mina) pean (?:siis |ka |ikka )?(?:seda|selle) (?:ise |ka |siis )?(?:tegema|ara tegema)|(?:seda|selle) pean (?:ma|mina) (?:ise )?tegema` +
    String.raw`|(?:is|so is) (?:that|this|it) (?:also )?my (?:duty|job|task|responsibility)|(?:do|must|should) i (?:have to |need to )?do (?:that|this|it))(?: (?:ka|ikka|siis|too|then))*$`,
);

/** 'Kõik', 'the whole thing': all of what a part was shown of. */
const asksForAll = new RegExp(
  front + String.raw`(?:koik|koike|kogu see|kogu tekst|tervikuna|everything|all|all of it|the whole thing)$`,
);

/**
 * What was just shown, asked for again: where it stands, whether it is the asker's to do, or all of which it is a part.
 * `undefined` where nothing was shown, or where the message asks for anything else.
 */
export function shownOnceMore(
  { asker, before }: Question,
  { sentence }: Message,
  knowledge: Knowledge,
): Intent | undefined {
  if (before === null) return undefined;
  const said = sentence.folded;
  if (asksForPlace.test(said)) return dutyShown(before, knowledge)?.intent ?? before.intent;
  if (asksWhetherMine.test(said)) return whetherMine(asker, before, knowledge);
  return asksForAll.test(said) ? wholeOf(before) : undefined;
}

/** The duty that was spoken of; `undefined` where none was that has a number, or it is there no more. */
function dutyShown({ descriptionIds: [id = ''], dutyNumber }: Remembered, { collection }: Knowledge) {
  if (dutyNumber === null) return undefined;
  const of = descriptionWithId(id, collection);
  const duty = of?.duties.find(({ number }) => number === dutyNumber);
  if (of === undefined || duty === undefined) return undefined;
  const intent: SingleIntent = { kind: 'duty', number: dutyNumber, about: aboutPositions([of.id]) };
  return { intent, of, duty };
}

/** The duty itself where it is theirs, else what their own description says of such a thing; of no thing, all their duties. */
function whetherMine(asker: Asker, before: Remembered, knowledge: Knowledge): Intent | undefined {
  const about = ofAsker(asker);
  if (about?.kind !== 'positions') return undefined;
  const shown = dutyShown(before, knowledge);
  if (shown !== undefined && about.descriptionIds.includes(shown.of.id)) return shown.intent;
  const { intent } = before;
  const topic = shown?.duty.text ?? ('topic' in intent ? intent.topic : undefined);
  return topic === undefined
    ? { kind: 'part', part: 'duties', about, wanted: '' }
    : { kind: 'topic', topic, about };
}

function wholeOf({ intent }: Remembered): Intent | undefined {
  if (intent.kind === 'duty' || intent.kind === 'results')
    return { kind: 'part', part: 'duties', about: intent.about, wanted: '' };
  if (intent.kind === 'part' || intent.kind === 'topic') return { kind: 'overview', about: intent.about };
  return undefined;
}
