import type { UnitCounts } from '../../acknowledgements/index.js';
import type { CardElement, SubmitAction } from '../assembling/adaptive-card.js';
import { acknowledgementWording } from './acknowledgement-wording.js';
import { statesWording as wording } from './states-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton, unitTitle } from '../assembling/buttons.js';
import type { Drawings } from '../assembling/drawings.js';
import { headline, quiet, words } from '../assembling/elements.js';
import { nameInOneLine } from '../assembling/shorten.js';
import { peopleUnder, undescribedLine, type ShownState } from './shown-state.js';
import type { Language } from '../assembling/wording.js';

interface ShownHouse {
  /** A unit has its people and those of the units inside it. */
  readonly units: readonly UnitCounts[];
  readonly total: number;
  readonly outstanding: readonly ShownState[];
  /** Who has acknowledged, and said that they do not agree. */
  readonly disagreeing: readonly ShownState[];
  readonly undescribed: number;
}

/** HR's view: how many of each unit, as a picture and in words, who has not, and who has and does not agree. */
export function renderUnits(
  { units, total, outstanding, disagreeing, undescribed }: ShownHouse,
  language: Language,
  drawings?: Drawings,
): Rendered {
  const heading = wording.houseHeading[language](total - outstanding.length, total);
  const isNested = units.reduce((sum, unit) => sum + unit.total, 0) > total;
  return assemble(
    {
      head: [
        headline(heading),
        ...undescribedLine(undescribed, language),
        ...picture(units, language, drawings),
        ...(isNested ? [quiet(wording.nested[language], { spacing: 'Small' })] : []),
      ],
      items: [
        ...units.map((unit) => unitItem(unit, language)),
        ...(outstanding.length === 0 ? [[words(wording.everybodyHas[language], { spacing: 'Medium' })]] : []),
        ...peopleUnder(wording.outstanding[language], outstanding, language),
        ...peopleUnder(wording.disagreeing[language], disagreeing, language),
      ],
      buttons: units
        .filter((unit) => unit.counts.acknowledged < unit.total)
        .flatMap((unit) => unitButton(unit, units, language)),
      summary: `${heading}.`,
      leftOut: (first) => ({
        note: wording.morePeople[language](units.length + outstanding.length + disagreeing.length - first),
      }),
    },
    language,
  );
}

function unitName(unit: string | null, language: Language): string {
  return unit === null ? wording.withoutUnit[language] : nameInOneLine(unit);
}

function countsInWords({ counts, total }: UnitCounts, language: Language): string {
  const others = (['outdated', 'disputed', 'seen', 'issued', 'not-issued'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${wording.states[kind][language]} ${counts[kind]}`);
  return [wording.ofUnit[language](counts.acknowledged, total), ...others].join(' · ');
}

function unitItem(unit: UnitCounts, language: Language): readonly CardElement[] {
  return [
    words(unitName(unit.unit, language), { weight: 'Bolder', spacing: 'Medium' }),
    quiet(countsInWords(unit, language), { spacing: 'None' }),
  ];
}

function unitButton(
  { unit }: UnitCounts,
  units: readonly UnitCounts[],
  language: Language,
): readonly SubmitAction[] {
  if (unit === null) return [];
  const name = nameInOneLine(unit);
  const title = unitTitle(
    name,
    units.map((each) => nameInOneLine(each.unit ?? '')),
  );
  return [askButton(title, `${acknowledgementWording.askOutstanding[language].replace('?', '')}: ${name}`)];
}

function picture(
  units: readonly UnitCounts[],
  language: Language,
  drawings: Drawings | undefined,
): readonly CardElement[] {
  const drawn = drawings?.acknowledgements?.(units, language);
  if (drawn === undefined) return [];
  const inWords = units.map((unit) => `${unitName(unit.unit, language)}: ${countsInWords(unit, language)}`);
  return [
    {
      type: 'Image',
      url: drawn.url,
      altText: wording.barsAlt[language](inWords.join('; ')).slice(0, 1_000),
      size: 'Stretch',
      spacing: 'Medium',
    },
  ];
}
