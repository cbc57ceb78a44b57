import type { AnswerOf, Drawn, DrawnInWords, WithoutStandIn } from '../../answers/index.js';
import type { CardElement, SubmitAction } from '../assembling/adaptive-card.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, choiceButtons, positionsButton, unitTitle } from '../assembling/buttons.js';
import { citedUnderName, nameOf } from '../assembling/citation.js';
import type { Drawings } from '../assembling/drawings.js';
import { headline, led, subheading, words } from '../assembling/elements.js';
import { questionAbout, questionForMissing, questionForPicture } from '../assembling/question-back.js';
import { oneLine, shorten } from '../assembling/shorten.js';
import { namesInLine, unitName } from './stand-in-elements.js';
import { problemWording, substitutionWording } from '../assembling/substitution-wording.js';
import { wording, type Language } from '../assembling/wording.js';

/** Read aloud, a longer text is no picture any more; the same stands below it in words. */
const longestAlt = 900;

/** The same as the picture, in words: `Koordinaator: teda asendab 1. Projektijuht`. */
function inWords({ rows }: Drawn, language: Language): string {
  return rows
    .filter(({ standIns }) => standIns.length > 0)
    .map(
      ({ standIns, citation }) =>
        `${nameOf(citation.position)}: ${substitutionWording.substituted[language](namesInLine(standIns, language))}`,
    )
    .join('. ');
}

/** The picture, where somebody draws it and it shows anything. */
function pictureOf(
  drawn: Drawn,
  heading: string,
  language: Language,
  drawings: Drawings | undefined,
): readonly CardElement[] {
  const { graph } = drawn;
  const picture = graph.edges.length === 0 ? undefined : drawings?.substitution(graph, language);
  if (picture === undefined) return [];
  const altText = shorten(`${heading}. ${inWords(drawn, language)}`, longestAlt);
  return [{ type: 'Image', url: picture.url, altText, size: 'Stretch', spacing: 'Medium' }];
}

function withoutItem({ problems, names, citation }: WithoutStandIn, language: Language): Item {
  const said = names.map(oneLine).filter((name) => name !== '');
  return [
    subheading(nameOf(citation.position)),
    words(problems.map((each) => problemWording[each][language]).join(' '), { spacing: 'None' }),
    ...(said.length === 0 ? [] : [words(said.join(', '), { spacing: 'None', isSubtle: true })]),
    citedUnderName(citation, language),
  ];
}

function rowItem({ standIns, citation }: DrawnInWords, language: Language): Item {
  const name = nameOf(citation.position);
  const line =
    standIns.length === 0
      ? words(`${name}: ${problemWording['none-named'][language]}`, { spacing: 'Medium' })
      : led(`${name}:`, substitutionWording.substituted[language](namesInLine(standIns, language)), {
          spacing: 'Medium',
        });
  return [line, citedUnderName(citation, language)];
}

/** Beside the list of what is missing: what there is. */
function drawnItems(drawn: Drawn, language: Language, drawings: Drawings | undefined): readonly Item[] {
  const heading = substitutionWording.whoWhom[language];
  return [
    [subheading(heading, { spacing: 'Large' }), ...pictureOf(drawn, heading, language, drawings)],
    ...drawn.rows.filter(({ standIns }) => standIns.length > 0).map((row) => rowItem(row, language)),
  ];
}

function otherUnits(units: readonly string[], questionOf: (unit: string) => string): readonly SubmitAction[] {
  return units.slice(0, 2).map((unit) => askButton(unitTitle(unit, units), questionOf(unit)));
}

export function renderWithoutStandIn(
  answer: AnswerOf<'without-stand-in'>,
  language: Language,
  drawings?: Drawings,
): Rendered {
  const { unit, others, looked, positions, drawn } = answer;
  const heading = substitutionWording.missingHeading[language](unitName(unit, language));
  const outcome =
    positions.length === 0
      ? substitutionWording.allHave[language](looked)
      : substitutionWording.looked[language](looked, positions.length);
  return assemble(
    {
      head: [headline(heading), words(outcome, { spacing: 'Small' })],
      items: [
        ...positions.map((each) => withoutItem(each, language)),
        ...(drawn === null ? [] : drawnItems(drawn, language, drawings)),
      ].filter((item) => item.length > 0),
      buttons: [
        ...otherUnits(others, (each) => questionForMissing(each, language)),
        askButton(substitutionWording.pictureButton[language], questionForPicture(unit, language)),
        ...choiceButtons(
          positions.map(({ citation }) => citation.position),
          ({ name }) => questionAbout(name, 'substitutedBy', language),
        ),
        positionsButton(language),
      ],
      leftOut: (first) => ({ note: wording.restInDocument[language](Math.max(1, positions.length - first)) }),
      summary: `${heading}. ${outcome} ${positions.map(({ citation }) => nameOf(citation.position)).join('; ')}`,
    },
    language,
  );
}

export function renderPicture(
  answer: AnswerOf<'substitution-picture'>,
  language: Language,
  drawings?: Drawings,
): Rendered {
  const { unit, others, drawn } = answer;
  const heading = substitutionWording.pictureHeading[language](unitName(unit, language));
  return assemble(
    {
      head: [headline(heading), ...pictureOf(drawn, heading, language, drawings)],
      items: drawn.rows.map((row) => rowItem(row, language)),
      buttons: [
        ...otherUnits(others, (each) => questionForPicture(each, language)),
        askButton(substitutionWording.missingButton[language], questionForMissing(unit, language)),
        ...choiceButtons(
          drawn.rows.map(({ citation }) => citation.position),
          ({ name }) => questionAbout(name, 'substitutedBy', language),
        ),
        positionsButton(language),
      ],
      summary: `${heading}. ${inWords(drawn, language)}`,
    },
    language,
  );
}
