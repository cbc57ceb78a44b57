/**
 * The playground: Microsoft's stand-in for Teams, on this machine alone, as a child process that ends with the bot.
 * It knows how to start, address and end that one program.
 * It refuses to know the bot: it is given an address to talk to.
 */
export { openPlayground } from './open-playground.js';
