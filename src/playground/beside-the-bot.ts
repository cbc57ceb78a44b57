import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs inside the playground before its own first line. Left to itself it listens on every address of the
 * machine, which would hand the unauthenticated bot to the network; opens a browser, which is a surprise on a
 * server; writes a folder `devTools` into the working directory; and lives on when the bot is killed.
 */
const besideTheBot = `
  import { Server } from 'node:net';
  const { listen } = Server.prototype;
  Server.prototype.listen = function (port, ...rest) {
    return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
  };
  process.env.TEAMSAPPTESTER_BROWSER = 'none';
  process.env.M365_AGENTS_PLAYGROUND_LOGFILE = ${JSON.stringify(join(tmpdir(), 'ametibot-playground.log'))};
  process.once('disconnect', () => process.exit());
`;

/** As an argument of node, so that there is no second file to find. */
export const importBesideTheBot = `--import=data:text/javascript,${encodeURIComponent(besideTheBot)}`;
