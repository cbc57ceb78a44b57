/**
 * The bot: Teams, and nothing but Teams. What an activity is, where the person's words stand in it, how a card
 * travels, who is to be greeted, what is said when something breaks.
 * It refuses to know what an answer is (that is the colleague's), HTTP (the server's) and the environment.
 * botbuilder and teams-ai get no new releases: they are imported here alone.
 */
export type { Credentials } from './authentication.js';
export { chatWithBot } from './chat-with-bot.js';
export { createBot, type Bot } from './create-bot.js';
export type { Outcome } from './adapter.js';
export { readActivity, type IncomingActivity } from './incoming-activity.js';
export type { Reference, References } from './references.js';
