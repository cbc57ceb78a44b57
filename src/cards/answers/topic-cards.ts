import type { AnswerOf, FoundDuty, PositionName } from '../../answers/index.js';
import type { CardElement, SubmitAction } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, choiceButtons, dutyButton, partButtons, positionsButton } from '../assembling/buttons.js';
import { cited, citedBriefly, nameOf, positionLine } from '../assembling/citation.js';
import { dutyLine, resultLines } from './duty-cards.js';
import { box, headline, quiet, subheading, words } from '../assembling/elements.js';
import { questionAbout } from '../assembling/question-back.js';
import { echo, inOneSentence, nameInOneLine, shorten } from '../assembling/shorten.js';
import { wording, type Language } from '../assembling/wording.js';

function titleOf(position: PositionName): string {
  return nameInOneLine(position.title);
}

/** The best duty: whose it is, what it says, what comes of it. */
function bestItem(best: FoundDuty, answer: AnswerOf<'handlers'>, language: Language): Item {
  const { certain, meaning } = answer;
  return [
    headline(titleOf(best.position)),
    ...(meaning === true ? [words(wording.meaningUnsaid[language], { spacing: 'Small' })] : []),
    ...(certain ? [] : [box([words(wording.uncertain[language])])]),
    dutyLine(best.duty, { spacing: 'Small' }),
    ...resultLines(best.duty.results),
    ...cited(best.citation, language),
  ];
}

/** Under the one before it: whose duty it is, is said anew where that is another position. */
function otherItem(other: FoundDuty, before: FoundDuty | undefined, language: Language): Item {
  const isOfTheSame = other.position.descriptionId === before?.position.descriptionId;
  return [
    ...(isOfTheSame ? [] : [subheading(titleOf(other.position))]),
    dutyLine(other.duty, { spacing: isOfTheSame ? 'Medium' : 'Small' }),
    ...resultLines(other.duty.results),
    ...(isOfTheSame ? [citedBriefly(other.citation, language)] : cited(other.citation, language)),
  ];
}

function handlerButtons(found: readonly FoundDuty[], language: Language): readonly SubmitAction[] {
  const [best] = found;
  if (best === undefined) return [positionsButton(language)];
  const others = found.slice(1).map(({ position }) => position);
  return [
    ...partButtons(best.position, ['substitutedBy', 'manager', 'duties', 'overview'], language),
    ...choiceButtons(others, ({ name }) => questionAbout(name, 'overview', language)),
  ];
}

export function renderHandlers(answer: AnswerOf<'handlers'>, language: Language): Rendered {
  const found = answer.found.slice(0, 3);
  const [best, ...others] = found;
  if (best === undefined)
    return renderNobodyHandles({ ...answer, kind: 'nobody-handles', likely: [], near: [] }, language);
  const { number, text } = best.duty;
  return assemble(
    {
      head: [],
      items: [
        bestItem(best, answer, language),
        ...(others.length > 0 ? [[quiet(wording.alsoHandles[language], { spacing: 'Large' })]] : []),
        ...others.map((other, at) => otherItem(other, found[at], language)),
      ],
      buttons: handlerButtons(found, language),
      summary: `${nameOf(best.position)}: ${number === null ? text : `${number} ${text}`}`,
    },
    language,
  );
}

/** Only who comes near, never what their duty says: that would read as an answer. */
export function nearestDuties(near: readonly FoundDuty[], language: Language): readonly SubmitAction[] {
  return near.map(({ position, duty }) => {
    const { number } = duty;
    if (number === null) return askButton(position.name, questionAbout(position.name, 'overview', language));
    return {
      ...dutyButton(position, number, language),
      title: `${shorten(nameOf(position), 60)} ${shorten(number, 12)}`,
    };
  });
}

export function nearestNames(near: readonly FoundDuty[], language: Language): readonly CardElement[] {
  const names = [...new Set(near.map(({ position }) => nameOf(position)))].slice(0, 6);
  return names.length === 0
    ? []
    : [words(shorten(wording.nearest[language](names.join(', ')), 400), { spacing: 'Small' })];
}

/** What may be meant where nothing is sure, in its own words; said to be no more than near. */
export function likelyItems(likely: readonly FoundDuty[], language: Language): readonly Item[] {
  return dutyItems(likely, wording.mayBeMeant[language](likely.length), language);
}

function elsewhereItems(elsewhere: readonly FoundDuty[], language: Language): readonly Item[] {
  return dutyItems(elsewhere, wording.elsewhere[language], language);
}

function dutyItems(found: readonly FoundDuty[], heading: string, language: Language): readonly Item[] {
  return found.map((each, at) => [
    ...(at === 0 ? [quiet(heading, { spacing: 'Large' })] : []),
    ...(each.position.descriptionId === found[at - 1]?.position.descriptionId
      ? []
      : [subheading(titleOf(each.position))]),
    dutyLine(each.duty, { spacing: 'Small' }),
    ...cited(each.citation, language),
  ]);
}

export function renderNobodyHandles(answer: AnswerOf<'nobody-handles'>, language: Language): Rendered {
  const { topic, likely, near } = answer;
  const missing = wording.nobodyHandles[language](echo(topic));
  return assemble(
    {
      head: [
        headline(missing),
        ...(likely.length > 0 ? [] : nearestNames(near, language)),
        words(wording.askInOtherWords[language], { spacing: 'Small' }),
      ],
      items: likelyItems(likely, language),
      buttons: [...nearestDuties(near, language).slice(0, 5), positionsButton(language)],
      summary: missing,
    },
    language,
  );
}

export function renderNobodyElse({ topic }: AnswerOf<'nobody-else'>, language: Language): Rendered {
  const said = wording.nobodyElse[language](echo(topic));
  return assemble({ head: [headline(said)], buttons: [positionsButton(language)], summary: said }, language);
}

type Mention = AnswerOf<'mentions'>['mentions'][number];

function mentionItem({ text, results, citation }: Mention, language: Language): Item {
  const number = citation.place.kind === 'duty' ? citation.place.number : null;
  return [
    dutyLine({ number, text }, { spacing: 'Medium' }),
    ...resultLines(results),
    citedBriefly(citation, language),
  ];
}

export function renderMentions(answer: AnswerOf<'mentions'>, language: Language): Rendered {
  const { position, mentions } = answer;
  const [first] = mentions;
  if (first === undefined) return renderNoMention({ ...answer, kind: 'no-mention' }, language);
  const topic = echo(answer.topic);
  return assemble(
    {
      head: [
        headline(`${nameOf(position)}: ${topic}`),
        ...(answer.certain ? [] : [box([words(wording.uncertain[language])])]),
      ],
      items: [
        ...mentions.map((mention) => mentionItem(mention, language)),
        ...elsewhereItems(answer.elsewhere ?? [], language),
      ],
      tail: [quiet(positionLine(position), { spacing: 'Medium', separator: true })],
      buttons: partButtons(
        position,
        ['duties', 'responsibilities', 'substitutedBy', 'manager', 'overview'],
        language,
      ),
      summary: `${nameOf(position)}: ${inOneSentence(mentions.map(({ text }) => text))}`,
    },
    language,
  );
}

export function renderNoMention(answer: AnswerOf<'no-mention'>, language: Language): Rendered {
  const { position, elsewhere = [] } = answer;
  const missing = wording.noMention[language](echo(answer.topic));
  return assemble(
    {
      head: [
        headline(missing),
        words(wording.notedPosition[language](positionLine(position)), { spacing: 'Small' }),
      ],
      items: elsewhereItems(elsewhere, language),
      buttons: [
        ...choiceButtons(
          elsewhere.map((each) => each.position),
          ({ name }) => questionAbout(name, 'overview', language),
        ).slice(0, 2),
        ...partButtons(position, ['duties', 'responsibilities', 'rights', 'overview'], language),
      ],
      summary: `${missing} ${wording.notedPosition[language](nameOf(position))}`,
    },
    language,
  );
}
