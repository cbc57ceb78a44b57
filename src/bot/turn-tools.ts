import type { Colleague, Finder } from '../conversation/index.js';
import type { Log } from '../ground/index.js';
import type { Download } from './download.js';
import type { Read } from '../reminders/index.js';
import type { References } from './references.js';
import type { ReferencesBehind } from './references-behind.js';
import type { Redelivery } from './redelivery.js';
import type { SentReplies } from './sent-replies.js';
import type { Upload } from './upload.js';

/** What a route is handed; it takes nothing for itself. */
export interface TurnTools {
  readonly colleague: Colleague;
  /** `null` where there is no search box. */
  readonly finder: Finder | null;
  readonly references: References;
  readonly behind: ReferencesBehind;
  readonly redelivery: Redelivery;
  readonly sentReplies: SentReplies;
  /** Gets what people attach. */
  readonly download: Download;
  /** `null` where nobody wants to know what people have read. */
  readonly onRead: ((read: Omit<Read, 'at'>) => Promise<void>) | null;
  readonly upload: Upload;
  readonly log: Log;
  /** The longest message that is passed on, in characters. */
  readonly longestQuestion: number;
  /** Ends when the answer to a press should not wait any longer. */
  readonly cardPatience: () => Promise<unknown>;
  /** Milliseconds of work before the typing indicator shows. */
  readonly typingAfter: number;
}
