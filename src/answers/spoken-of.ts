import type { Answer } from './answer.js';

/** What an answer was about: what 'she' and 'that duty' mean in the next message. */
interface SpokenOf {
  readonly descriptionIds: readonly string[];
  readonly dutyNumber: string | null;
  /** The positions that the person was asked to choose from. */
  readonly offered: readonly string[];
}

const nothing: SpokenOf = { descriptionIds: [], dutyNumber: null, offered: [] };

function one(descriptionId: string, dutyNumber: string | null = null): SpokenOf {
  return { ...nothing, descriptionIds: [descriptionId], dutyNumber };
}

/** Reads from an answer what it was about; `undefined` where the talk stays with what was spoken of before. */
export function spokenOf(answer: Answer): SpokenOf | undefined {
  switch (answer.kind) {
    case 'several': {
      const last = answer.answers.at(-1);
      return last === undefined ? undefined : spokenOf(last);
    }
    case 'part':
    case 'part-empty':
    case 'duties':
      return one(answer.citation.position.descriptionId);
    case 'duty':
      return one(answer.citation.position.descriptionId, answer.duty.number);
    case 'stand-in-chain': {
      const [first] = answer.steps;
      return first === undefined ? nothing : one(first.citation.position.descriptionId);
    }
    case 'stand-ins':
      return answer.citation === null ? nothing : one(answer.citation.position.descriptionId);
    case 'stands-in': {
      const [first] = answer.said;
      return first === undefined ? nothing : one(first.citation.position.descriptionId);
    }
    case 'could-stand-in':
      return answer.own === null ? nothing : one(answer.own.citation.position.descriptionId);
    case 'reports':
      return answer.said === null ? nothing : one(answer.said.citation.position.descriptionId);
    case 'superiors': {
      const [position, ...others] = answer.rows.map((row) => row.position);
      return position && 'descriptionId' in position && others.length === 0
        ? one(position.descriptionId)
        : nothing;
    }
    case 'part-silent':
    case 'duty-missing':
    case 'no-mention':
    case 'overview':
      return one(answer.position.descriptionId);
    case 'mentions': {
      const place = answer.mentions[0]?.citation.place;
      return one(answer.position.descriptionId, place?.kind === 'duty' ? place.number : null);
    }
    case 'handlers': {
      const [best] = answer.found;
      return best === undefined ? nothing : one(best.position.descriptionId, best.duty.number);
    }
    case 'comparison':
    case 'having':
      return { ...nothing, descriptionIds: answer.rows.map(({ position }) => position.descriptionId) };
    case 'which-position':
      return { ...nothing, offered: answer.positions.map(({ descriptionId }) => descriptionId) };
    case 'unknown-position':
    case 'unknown-me':
    case 'list':
    case 'people':
    case 'unit-heads':
    case 'team-stand-ins':
    case 'without-stand-in':
    case 'substitution-picture':
    case 'no-such-unit':
    case 'nobody-handles':
      return nothing;
    case 'nobody-else':
    case 'outside':
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'unclear':
    case 'no-descriptions':
      return undefined;
  }
}
