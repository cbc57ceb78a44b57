import type { AnswerOf, ChainStep } from '../../answers/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { partButtons } from '../assembling/buttons.js';
import { cited, nameOf } from '../assembling/citation.js';
import { box, headline, led, subheading, words } from '../assembling/elements.js';
import { inOneSentence } from '../assembling/shorten.js';
import { chatButtons, peopleUnder } from './stand-in-elements.js';
import { substitutionWording } from '../assembling/substitution-wording.js';
import { wording, type Language } from '../assembling/wording.js';

type Chain = AnswerOf<'stand-in-chain'>;

function linkElements(
  link: ChainStep['links'][number],
  at: number,
  language: Language,
): readonly CardElement[] {
  const { standIn, leads } = link;
  const note = substitutionWording.leads[leads][language];
  const name = `${at + 1}. ${standIn.name}`;
  return [
    note === ''
      ? words(name, { weight: 'Bolder', spacing: 'Small' })
      : led(name, `· ${note}`, { spacing: 'Small' }),
    ...peopleUnder(standIn, language),
  ];
}

/** Whose substitutes they are, the names in their order, and the place. */
function stepItem({ number, links, citation }: ChainStep, language: Language): Item {
  const { position } = citation;
  const step = substitutionWording.step[language](number);
  const direction = wording.substitutedByHeading[language](nameOf(position));
  return [
    subheading(`${step}. ${direction}`, { spacing: 'Large' }),
    ...(links.length === 0
      ? [words(substitutionWording.namesNobodyHere[language], { spacing: 'Small' })]
      : []),
    ...links.flatMap((link, at) => linkElements(link, at, language)),
    ...cited(citation, language),
  ];
}

function namesOf({ links }: ChainStep): string {
  return inOneSentence(links.map(({ standIn }) => standIn.name));
}

export function renderChain({ steps }: Chain, language: Language): Rendered {
  const [first] = steps;
  const heading = substitutionWording.chainHeading[language](
    first === undefined ? '' : nameOf(first.citation.position),
  );
  const circle = steps.some(({ links }) => links.some(({ leads }) => leads === 'circle'));
  return assemble(
    {
      head: [headline(heading), ...(circle ? [box([words(substitutionWording.circle[language])])] : [])],
      items: steps.map((step) => stepItem(step, language)),
      buttons: [
        ...chatButtons(
          steps.slice(1).flatMap(({ links }) => links.map(({ standIn }) => standIn)),
          language,
        ).slice(0, 3),
        ...(first === undefined
          ? []
          : partButtons(first.citation.position, ['substitutedBy', 'substitutes', 'manager'], language)),
      ],
      summary: `${heading}. ${steps.map((step) => `${nameOf(step.citation.position)}: ${namesOf(step)}`).join('. ')}`,
    },
    language,
  );
}
