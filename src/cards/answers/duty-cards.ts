import type { AnswerOf } from '../../answers/index.js';
import type { Duty } from '../../descriptions/index.js';
import type { CardElement, Look, Placing, SubmitAction } from '../assembling/adaptive-card.js';
import { assemble, type Item, type LeftOut, type Rendered } from '../assembling/assemble.js';
import { allResultsButton, dutyButton, partButtons } from '../assembling/buttons.js';
import { cited, nameOf, positionLine } from '../assembling/citation.js';
import { bullet, headline, kicker, led, subheading, words } from '../assembling/elements.js';
import { labelOf } from '../assembling/part-labels.js';
import { echo, inOneSentence, shorten } from '../assembling/shorten.js';
import { wording, type Language } from '../assembling/wording.js';

/** The number in bold and the text beside it, both as the document has them. */
export function dutyLine(duty: Pick<Duty, 'number' | 'text'>, look: Look & Placing = {}): CardElement {
  return duty.number === null ? words(duty.text, look) : led(shorten(duty.number, 40), duty.text, look);
}

export function resultLines(results: readonly string[]): readonly CardElement[] {
  return results.map((result) => bullet(result));
}

function dutyItem(duty: Duty, withResults: boolean): Item {
  const line = dutyLine(duty, { spacing: 'Medium' });
  return withResults ? [line, ...resultLines(duty.results)] : [line];
}

/** The duties that did not fit: their numbers, and the first of them as a question. */
function dutiesLeftOut(answer: AnswerOf<'duties'>, first: number, language: Language): LeftOut {
  const rest = answer.duties.slice(first);
  const numbers = rest.flatMap(({ number }) => (number === null ? [] : [number]));
  const [next] = numbers;
  if (next === undefined || numbers.length < rest.length) {
    return { note: wording.restInDocument[language](rest.length) };
  }
  return {
    note: wording.dutiesLeft[language](rest.length, shorten(numbers.join(', '), 200)),
    button: dutyButton(answer.citation.position, next, language),
  };
}

export function renderDuties(answer: AnswerOf<'duties'>, language: Language): Rendered {
  const { duties, withResults, citation, wanted, among } = answer;
  const whole = withResults ? wording.dutiesWithResults[language] : labelOf('duties', language);
  const title = wanted?.kind === 'of-matter' ? `${whole}: ${echo(wanted.matter)}` : whole;
  // 'Mitu ülesannet mul on?' is answered by the count.
  const heading = `${title} (${among === undefined ? '' : `${duties.length}/`}${among ?? duties.length})`;
  const brief = duties.map(({ number, text }) => (number === null ? text : `${number} ${text}`));
  const others: readonly SubmitAction[] = withResults
    ? partButtons(citation.position, ['rights', 'responsibilities'], language)
    : [
        allResultsButton(citation.position, language),
        ...partButtons(
          citation.position,
          ['rights', 'responsibilities', 'substitutedBy', 'overview'],
          language,
        ),
      ];
  return assemble(
    {
      head: [
        headline(heading),
        ...(wanted?.kind === 'foremost' ? [words(wording.noneForemost[language], { spacing: 'Small' })] : []),
      ],
      items: duties.map((duty) => dutyItem(duty, withResults)),
      tail: cited(citation, language),
      buttons: others,
      leftOut: (first) => dutiesLeftOut(answer, first, language),
      summary: `${title} (${nameOf(citation.position)}): ${inOneSentence(brief)}`,
    },
    language,
  );
}

/** The duty as asked for, and what is expected of it under it. */
function dutyItems({ duty }: AnswerOf<'duty'>, language: Language): readonly Item[] {
  const results = resultLines(duty.results);
  return [
    [dutyLine(duty, duty.text.length > 120 ? {} : { size: 'Large' })],
    ...(results.length > 0
      ? [[subheading(wording.expectedResults[language])], ...results.map((each) => [each])]
      : []),
  ];
}

/** The results as asked for; the duty they belong to stands below. */
function resultItems({ duty }: AnswerOf<'duty'>, language: Language): readonly Item[] {
  const { number, results } = duty;
  const ownDuty = [subheading(wording.duty[language]), dutyLine(duty, { spacing: 'Small' })];
  if (results.length === 0) return [[headline(wording.noResults[language])], ownDuty];
  const heading =
    number === null ? wording.expectedResults[language] : wording.resultsOf[language](shorten(number, 40));
  const [only] = results;
  if (results.length === 1 && only !== undefined) {
    return [[kicker(heading), headline(only, { spacing: 'Small' })], ownDuty];
  }
  return [[headline(heading)], ...resultLines(results).map((each) => [each]), ownDuty];
}

function dutySummary({ duty, asked, citation }: AnswerOf<'duty'>, language: Language): string {
  const name = nameOf(citation.position);
  const called = duty.number === null ? wording.duty[language] : wording.dutyNumber[language](duty.number);
  if (asked === 'duty') return `${called} (${name}): ${duty.text}`;
  if (duty.results.length === 0) return `${wording.noResults[language]} ${called} (${name})`;
  return `${wording.expectedResults[language]}, ${called} (${name}): ${inOneSentence(duty.results)}`;
}

export function renderDuty(answer: AnswerOf<'duty'>, language: Language): Rendered {
  const { asked, citation } = answer;
  return assemble(
    {
      head: [],
      items: asked === 'duty' ? dutyItems(answer, language) : resultItems(answer, language),
      tail: cited(citation, language),
      buttons: partButtons(
        citation.position,
        ['duties', 'responsibilities', 'rights', 'substitutedBy', 'manager', 'overview'],
        language,
      ),
      summary: dutySummary(answer, language),
    },
    language,
  );
}

/** How far two numbers lie apart: the chapter counts more than the place in it. */
function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((number) => number.split('.').map(Number));
  return [0, 1, 2].reduce((sum, at) => sum * 1000 + Math.abs((a?.[at] || 0) - (b?.[at] || 0)), 0);
}

export function renderDutyMissing(answer: AnswerOf<'duty-missing'>, language: Language): Rendered {
  const { position, numbers } = answer;
  const number = echo(answer.number);
  const missing = wording.dutyMissing[language](number);
  const there =
    numbers.length > 0
      ? wording.numbersThere[language](shorten(numbers.join(', '), 400))
      : wording.noNumbers[language];
  const near = numbers.toSorted((a, b) => distance(a, number) - distance(b, number)).slice(0, 5);
  const buttons = numbers
    .filter((each) => near.includes(each))
    .map((each) => dutyButton(position, each, language));
  return assemble(
    {
      head: [
        headline(missing),
        words(wording.notedPosition[language](positionLine(position)), { spacing: 'Small' }),
        words(there, { spacing: 'Small' }),
      ],
      buttons: [...buttons.slice(0, 5), ...partButtons(position, ['duties'], language)],
      summary: `${missing} ${wording.notedPosition[language](nameOf(position))}`,
    },
    language,
  );
}
