import type { Citation, Place, PositionName } from '../../answers/index.js';
import { shortVersion } from '../../descriptions/index.js';
import type { CardElement } from './adaptive-card.js';
import { quiet } from './elements.js';
import { labelOf } from './part-labels.js';
import { nameInOneLine, shorten } from './shorten.js';
import { wording, type Language } from './wording.js';

/** The position's own name, at most as long as a card can bear. */
export function nameOf(position: PositionName): string {
  return nameInOneLine(position.name);
}

/** Title and unit, as they stand in the document. */
export function positionLine(position: PositionName): string {
  const title = nameInOneLine(position.title);
  return position.unit === null ? title : `${title} · ${nameInOneLine(position.unit)}`;
}

export function placeOf(place: Place, language: Language): string {
  switch (place.kind) {
    case 'part':
      return labelOf(place.part, language);
    case 'duty':
      return place.number === null
        ? wording.duty[language]
        : wording.dutyNumber[language](shorten(place.number, 20));
    case 'whole':
      return wording.description[language];
  }
}

/** The part and the version, on one line. */
export function placeLine(citation: Citation, language: Language): string {
  return `${placeOf(citation.place, language)} · ${versionOf(citation, language)}`;
}

function versionOf({ version }: Citation, language: Language): string {
  return `${wording.version[language]} ${shortVersion(version)}`;
}

/** Where it stands: two quiet lines under the answer. */
export function cited(citation: Citation, language: Language): readonly CardElement[] {
  return [
    quiet(positionLine(citation.position), { spacing: 'Medium', separator: true }),
    quiet(placeLine(citation, language), { spacing: 'None' }),
  ];
}

/** The same under the position's name: its unit, if that is not in the name, and the place on one line. */
export function citedUnderName(citation: Citation, language: Language): CardElement {
  return underName(citation, placeLine(citation, language));
}

/** The same for several places of one description. */
export function citedTogether(citations: readonly Citation[], language: Language): readonly CardElement[] {
  const [first] = citations;
  if (first === undefined) return [];
  const places = [...new Set(citations.map(({ place }) => placeOf(place, language)))].join(', ');
  return [underName(first, `${places} · ${versionOf(first, language)}`)];
}

function underName({ position: { unit, name } }: Citation, place: string): CardElement {
  return quiet(unit === null || name.includes(unit) ? place : `${nameInOneLine(unit)} · ${place}`);
}

/** The same within a list of answers, where the position has been said. */
export function citedBriefly(citation: Citation, language: Language): CardElement {
  return quiet(placeLine(citation, language));
}
