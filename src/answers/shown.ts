import type { Answer, SingleAnswer } from './answer.js';
import type { PositionName } from './position.js';

/**
 * The positions that an answer shows one after the other, by their ids and in the order of the card: what 'the second one'
 * means in the next message. '' keeps the place of one that has no description; none where fewer than two are shown.
 */
export function shownIn(answer: Answer): readonly string[] {
  const last = answer.kind === 'several' ? answer.answers.at(-1) : answer;
  const ids = last === undefined ? [] : positionsIn(last);
  const shown = ids.filter((id, at) => id === '' || ids.indexOf(id) === at);
  return shown.length > 1 ? shown : [];
}

function positionsIn(answer: SingleAnswer): readonly string[] {
  switch (answer.kind) {
    case 'which-position':
    case 'list':
      return answer.positions.map(idOf);
    case 'handlers':
      return answer.found.map(({ position }) => idOf(position));
    case 'nobody-handles':
    case 'unclear':
      return [...answer.likely, ...answer.near].map(({ position }) => idOf(position));
    case 'unknown-position':
      return answer.near.map(idOf);
    case 'comparison':
    case 'having':
      return answer.rows.map(({ position }) => idOf(position));
    case 'people':
    case 'reports':
    case 'superiors':
    case 'team-stand-ins':
      return answer.rows.map(({ position }) => ('descriptionId' in position ? idOf(position) : ''));
    case 'stand-ins':
      return answer.standIns.map(({ positions: [only, ...others] }) =>
        only === undefined || others.length > 0 ? '' : idOf(only),
      );
    case 'could-stand-in':
    case 'duties':
    case 'duty':
    case 'duty-missing':
    case 'greeting':
    case 'help':
    case 'mentions':
    case 'no-descriptions':
    case 'no-mention':
    case 'no-such-unit':
    case 'nobody-else':
    case 'outside':
    case 'overview':
    case 'part':
    case 'part-empty':
    case 'part-silent':
    case 'stand-in-chain':
    case 'stands-in':
    case 'substitution-picture':
    case 'thanks':
    case 'unit-heads':
    case 'unknown-me':
    case 'without-stand-in':
      return [];
  }
}

function idOf({ descriptionId }: PositionName): string {
  return descriptionId;
}
