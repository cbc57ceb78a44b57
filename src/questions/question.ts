import type { Asker } from '../people/index.js';
import type { Remembered } from './remembered.js';

/** One message, with who says it and what was said before. */
export interface Question {
  readonly text: string;
  readonly asker: Asker;
  readonly before: Remembered | null;
  /** The asker's units, as the roster has them; left out where nobody looked. */
  readonly units?: readonly string[];
}
