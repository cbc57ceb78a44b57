import type { About } from './about.js';

/** About whom, and whether the message itself says so. */
export interface Whom {
  readonly about: About;
  readonly named: boolean;
}
