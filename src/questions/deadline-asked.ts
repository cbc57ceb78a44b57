import { aboutPositions } from './about.js';
import type { Intent } from './intent.js';
import type { Message } from './message.js';
import type { Remembered } from './remembered.js';

/** 'Mis ajaks peab vastama?', 'kui kiiresti?', 'by when?': of what has just been said, and of nothing by itself. */
const deadline =
  /^(?:(?:ja|aga|and|but) )?(?:mis ajaks|mis tahtajaks|mis (?:on )?(?:selle |tema |ta )?tahtaeg|tahtaeg|kui (?:kiiresti|ruttu)|mis aja jooksul|kui pika aja jooksul|millal (?:see )?peab (?:see )?(?:valmis|tehtud)|by when|how (?:fast|quickly|soon)|(?:kui )?palju (?:(?:tal|mul|meil|temal|selleks|on) )*aega|kui kaua (?:see |ta )?(?:aega )?(?:votab|laheb)|how much time|how long does (?:it|that) take|what(?: is|s) the deadline|in what time|until when|mis ajani)(?: |$)/;
const fewWords = 6;

/** By when it must be done stands in what is expected of the duty just spoken of; `undefined` where none was. */
export function deadlineAsked(
  { sentence, mentions }: Message,
  before: Remembered | null,
): Intent | undefined {
  const [only, ...more] = before?.descriptionIds ?? [];
  const number = before?.dutyNumber ?? null;
  if (only === undefined || more.length > 0 || number === null) return undefined;
  const { words } = sentence;
  if (mentions.length > 0 || words.length > fewWords) return undefined;
  if (!deadline.test(words.map(({ folded }) => folded).join(' '))) return undefined;
  return { kind: 'results', number, about: aboutPositions([only]) };
}
