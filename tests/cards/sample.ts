import type { Citation, FoundDuty, Place, PositionName } from '../../src/answers/index.js';
import type { Duty, Field } from '../../src/descriptions/index.js';

export const version = '1a2b3c4d'.repeat(8);

export function position(
  title: string,
  unit: string | null = 'Arendustalitus',
  name: string = title,
): PositionName {
  return { descriptionId: title.toLowerCase().replace(/\W+/gu, '-'), title, unit, name };
}

export function cite(of: PositionName, place: Place = { kind: 'whole' }): Citation {
  return { position: of, place, version };
}

export function inPart(of: PositionName, part: Field): Citation {
  return cite(of, { kind: 'part', part });
}

export function duty(number: string | null, text: string, ...results: readonly string[]): Duty {
  return { number, text, results: [...results] };
}

export function found(of: PositionName, what: Duty): FoundDuty {
  return {
    position: of,
    duty: what,
    evidence: 1,
    citation: cite(of, { kind: 'duty', number: what.number }),
  };
}
