/**
 * The server: HTTP, and who may pass. It reads a body once, refuses what is too large, not JSON, not an
 * activity, not signed, or from elsewhere, and hands the rest to the bot; it tells whether the bot is well.
 * It refuses to know what is said in an activity, and botbuilder.
 */
export type { TokenRules } from './bearer.js';
export type { Guards } from './receive.js';
export { isLoopback, type SenderRules } from './sender.js';
export { startServer, type RunningServer, type ServerParts } from './start-server.js';
