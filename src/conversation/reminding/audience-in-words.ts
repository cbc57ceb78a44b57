import { reminderFormWording as wording } from '../../cards/index.js';
import { descriptionWithId, positionName } from '../../descriptions/index.js';
import { dateInWords } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import { momentAt, type Audience } from '../../reminders/index.js';
import type { RemindingParts } from './reminder-room.js';

/** Whom a reminder is for, as the form says it; who of them is left out stands elsewhere. */
export function audienceInWords(
  audience: Audience,
  language: Language,
  { library, hours }: Pick<RemindingParts, 'library' | 'hours'>,
): string {
  const { staff, collection } = library();
  switch (audience.kind) {
    case 'all':
      return wording.all[language];
    case 'outstanding':
      return wording.outstanding[language];
    case 'due': {
      const { timeZone } = hours;
      const by = momentAt(audience.by, hours.from, timeZone);
      return wording.dueSoon[language](dateInWords(by, { language, timeZone, case: 'on' }));
    }
    case 'unit':
      return wording.unit[language](audience.unit);
    case 'rest':
      return wording.rest[language];
    case 'leads':
      return wording.managers[language];
    case 'new':
      return wording.newOnes[language];
    case 'position': {
      const description = descriptionWithId(audience.descriptionId, collection);
      const name = description === undefined ? audience.descriptionId : positionName(description, collection);
      return wording.position[language](name);
    }
    case 'person':
      return wording.person[language](staff.find(audience.aadObjectId)?.name ?? audience.aadObjectId);
  }
}
