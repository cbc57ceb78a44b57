import type { CountsOfPerson, KeptOfPerson } from '../../src/storage/personal/kept-of-person.js';

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

/** The same in numbers. */
export const nothingCounted: CountsOfPerson = {
  talks: 0,
  namedInTalks: 0,
  references: 0,
  lessons: 0,
  reminders: 0,
  putOff: 0,
  leftOut: 0,
  acknowledgements: 0,
  told: 0,
};
