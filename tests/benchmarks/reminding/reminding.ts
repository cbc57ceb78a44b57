import type { Part } from '../section.js';
import { measureInRealTime } from './in-real-time.js';
import { measureDurations } from './on-simulated-clock.js';
import { measureProcesses } from './with-processes.js';

/** How fast everybody is reminded. */
export const reminding: Part = {
  name: 'reminders',
  about: 'people a second against the limit, and how long everybody takes',
  measure: async (order) => [
    await measureProcesses(order),
    await measureDurations(order),
    await measureInRealTime(),
  ],
};
