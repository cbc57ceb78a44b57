import { dateInWords, momentInWords as inWords, type DateCase } from '../../ground/index.js';
import type { Language } from './wording.js';

/** Where the organisation is: the hour that people know, wherever the server stands. */
const timeZone = 'Europe/Tallinn';

/** `2. märts 2026`, `2 March 2026`. */
export function dayOf(moment: Date, language: Language, wanted: DateCase = 'plain'): string {
  return dateInWords(moment, { language, timeZone, case: wanted });
}

/** `2. märts 2026 kell 11:00`, `2 March 2026 at 11:00`, by Estonian time. */
export function momentInWords(moment: Date, language: Language): string {
  return inWords(moment, { language, timeZone });
}
