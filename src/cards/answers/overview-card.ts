import type { AnswerOf } from '../../answers/index.js';
import type { Field } from '../../descriptions/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { allResultsButton, partButtons } from '../assembling/buttons.js';
import { cited } from '../assembling/citation.js';
import { bullet, headline, led, subheading, words } from '../assembling/elements.js';
import { dutyLine } from './duty-cards.js';
import { shownLines } from '../assembling/languages.js';
import { labelOf } from '../assembling/part-labels.js';
import { inOneSentence, nameInOneLine } from '../assembling/shorten.js';
import { peopleInLine } from './stand-in-elements.js';
import { wording, type Language } from '../assembling/wording.js';

type Overview = AnswerOf<'overview'>;

/** A short fact stands beside its label, a long one under it. */
function factItem({ part, lines: written }: Overview['facts'][number], language: Language): Item {
  const lines = shownLines(part, written, language);
  const label = labelOf(part, language);
  const [only] = lines;
  if (lines.length === 0 || only === undefined) return [];
  const together = lines.join(', ');
  if (together.length <= 160) return [led(`${label}:`, together, { spacing: 'Small' })];
  const under: readonly CardElement[] =
    lines.length === 1 ? [words(only, { spacing: 'Small' })] : lines.map((line) => bullet(line));
  return [subheading(label), ...under];
}

/** What the card does not show itself, in the order in which people ask for it. */
const askedFor: readonly Field[] = [
  'rights',
  'responsibilities',
  'languages',
  'education',
  'experience',
  'tools',
  'competencies',
  'additional',
];

/** Who substitutes a position others may say; of everything else a button that leads to nothing is left out. */
function within(parts: readonly Field[], spokenOf: readonly Field[]): readonly Field[] {
  return parts.filter((part) => spokenOf.includes(part));
}

export function renderOverview(answer: Overview, language: Language): Rendered {
  const { position, people = [], facts, duties, spokenOf, citation } = answer;
  const title = nameInOneLine(position.title);
  const gist = facts.map(
    ({ part, lines }) => `${labelOf(part, language)}: ${inOneSentence(shownLines(part, lines, language))}`,
  );
  return assemble(
    {
      head: [headline(title)],
      items: [
        ...(people.length > 0
          ? [[led(`${wording.heldBy[language]}:`, peopleInLine(people, language), { spacing: 'Small' })]]
          : []),
        ...facts.map((fact) => factItem(fact, language)),
        ...(duties.length > 0 ? [[subheading(labelOf('duties', language))]] : []),
        ...duties.map((duty) => [dutyLine(duty, { spacing: 'Small' })]),
        ...(spokenOf.length === 0 ? [[words(wording.saysNothing[language], { spacing: 'Small' })]] : []),
      ].filter((item) => item.length > 0),
      tail: cited(citation, language),
      buttons: [
        ...partButtons(position, ['substitutedBy'], language),
        ...partButtons(position, within(['duties'], spokenOf), language),
        ...(duties.some(({ results }) => results.length > 0) ? [allResultsButton(position, language)] : []),
        ...partButtons(position, within(askedFor, spokenOf), language),
      ],
      summary: `${title}. ${gist.join('. ')}`,
    },
    language,
  );
}
