/**
 * The server: HTTP, and who may pass. It reads a body once, refuses what is too large, not JSON, not an
 * activity, not signed, from elsewhere or too much, and hands the rest to the bot; it tells whether the bot is well.
 * It refuses to know what is said in an activity, what is counted of it, and botbuilder.
 */
export type { Meter } from './meter.js';
export type { LinkTarget } from './link-page.js';
export { createPace, type Pace } from './pace.js';
export type { Guards } from './receive.js';
export { startServer, type RunningServer } from './start-server.js';
