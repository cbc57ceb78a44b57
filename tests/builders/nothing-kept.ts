import type { KeptOfPerson } from '../../src/storage/personal/kept-of-person.js';

/** What is kept of somebody of whom nothing is. */
export const nothingKept: KeptOfPerson = {
  talks: [],
  namedInTalks: [],
  references: [],
  lessons: [],
  reminders: [],
  putOff: [],
  leftOut: [],
  acknowledgements: [],
  told: [],
};
