import type { AnswerOf } from '../../answers/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, choiceButtons, positionsButton } from '../assembling/buttons.js';
import { citedTogether, nameOf } from '../assembling/citation.js';
import { headline, kicker, quiet } from '../assembling/elements.js';
import { questionAbout, questionForPeople } from '../assembling/question-back.js';
import { nameInOneLine, oneLine } from '../assembling/shorten.js';
import { chatButtons, peopleInLine, peopleUnder, unitName } from './stand-in-elements.js';
import { wording, type Language } from '../assembling/wording.js';

type Heads = AnswerOf<'unit-heads'>;
type Head = Heads['heads'][number];

/** More places than this under one name are a list that nobody reads. */
const mostUnder = 6;

function headItem({ name, held, under }: Head, language: Language): Item {
  return [
    headline(nameInOneLine(name), { spacing: 'Medium' }),
    ...peopleUnder(held, language),
    ...(under.length === 0
      ? [quiet(wording.byStaffList[language], { spacing: 'None' })]
      : [
          quiet(
            wording.managerOf[language](under.slice(0, mostUnder).map(({ position }) => nameOf(position))),
            { spacing: 'None' },
          ),
          ...citedTogether(under.slice(0, 1), language),
        ]),
  ];
}

export function renderUnitHeads(answer: Heads, language: Language): Rendered {
  const { unit, heads } = answer;
  const led = heads.length > 0 ? wording.unitHeads : wording.noUnitHeads;
  const heading = led[language](unitName(unit, language));
  const gist = heads.map(({ name, held }) => {
    const who = peopleInLine(held.people, language);
    return who === '' ? oneLine(name) : `${oneLine(name)}: ${who}`;
  });
  const under = heads.flatMap((head) => head.under.map(({ position }) => position));
  const positions = [...new Map(under.map((each) => [each.descriptionId, each])).values()];
  return assemble(
    {
      head: [heads.length > 0 ? kicker(heading) : headline(heading)],
      items: heads.map((head) => headItem(head, language)),
      buttons: [
        ...chatButtons(
          heads.map(({ held }) => held),
          language,
        ).slice(0, 2),
        ...(unit === null
          ? []
          : [askButton(wording.whoWorksHere[language], questionForPeople(unit, language))]),
        ...choiceButtons(positions, ({ name }) => questionAbout(name, 'manager', language)),
        positionsButton(language),
      ],
      summary: gist.length === 0 ? heading : `${heading}: ${gist.join('; ')}`,
    },
    language,
  );
}
