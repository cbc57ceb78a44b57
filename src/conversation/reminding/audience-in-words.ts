import { reminderFormWording as wording } from '../../cards/index.js';
import { descriptionWithId, positionName } from '../../descriptions/index.js';
import { dateInWords } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import { momentAt, partsOf, type Audience, type AudiencePart } from '../../reminders/index.js';
import type { RemindingParts } from './reminder-room.js';

/** Whom a reminder is for, as the form says it; who of them is left out stands elsewhere. */
export function audienceInWords(
  audience: Audience,
  language: Language,
  room: Pick<RemindingParts, 'library' | 'hours'>,
): string {
  const parts = partsOf(audience);
  return parts.map((part) => partInWords(part, parts.length > 1, language, room)).join('; ');
}

/** `isOneOf`: there are others besides, so that nobody is meant alone. */
function partInWords(
  part: AudiencePart,
  isOneOf: boolean,
  language: Language,
  { library, hours }: Pick<RemindingParts, 'library' | 'hours'>,
): string {
  const { staff, collection } = library();
  switch (part.kind) {
    case 'all':
      return wording.all[language];
    case 'outstanding':
      return wording.outstanding[language];
    case 'due': {
      const { timeZone } = hours;
      const by = momentAt(part.by, hours.from, timeZone);
      return wording.dueSoon[language](dateInWords(by, { language, timeZone, case: 'on' }));
    }
    case 'unit':
      return wording.unit[language](part.unit);
    case 'rest':
      return wording.rest[language];
    case 'leads':
      return wording.managers[language];
    case 'new':
      return wording.newOnes[language];
    case 'position': {
      const description = descriptionWithId(part.descriptionId, collection);
      const name = description === undefined ? part.descriptionId : positionName(description, collection);
      return wording.position[language](name);
    }
    case 'person': {
      const name = staff.find(part.aadObjectId)?.name ?? part.aadObjectId;
      return isOneOf ? name : wording.person[language](name);
    }
    case 'managers':
      return wording.toManagers[language];
  }
}
