import { renderWhoMayRemind } from '../../cards/index.js';
import type { Language } from '../../language/index.js';
import { mayDo, standingOf } from '../../people/index.js';
import type { RemindingParts } from './reminder-room.js';
import type { Asked, Reply } from '../talk/reply.js';
import { plainObjectId } from '../../ground/index.js';

/** Who besides the one who asks may send, change and stop reminders: they see what was planned as well. */
export function showWhoMay(
  language: Language,
  { aadObjectId }: Pick<Asked, 'aadObjectId'>,
  { library }: RemindingParts,
): Reply {
  const { staff } = library();
  const self = plainObjectId(aadObjectId ?? '');
  const others = staff.everybody.filter(
    (each) =>
      plainObjectId(each.aadObjectId) !== self &&
      mayDo(standingOf(each.aadObjectId, staff), 'broadcastReminder').kind === 'allowed',
  );
  return renderWhoMayRemind(
    others.map(({ name }) => name),
    language,
  );
}
