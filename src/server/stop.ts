import type { Server as HttpServer } from 'node:http';
import { Server as LineServer } from 'node:net';

/** How long turns under way may take at the end. Platforms wait 10 s to 30 s, and the store is still to be closed. */
const patience = 8_000;

/** The queue that Node asks the system for: who comes later than these has not waited. */
const longestQueue = 511;

/**
 * Takes no new lines, and lets what runs on the open ones end. Node's own `close` also cuts the lines on which nothing
 * happens to be under way; on one of them a turn may just be coming. So the lines stay for the farewell, in which
 * each answer says that its line ends, and only those are cut on which nobody spoke. `onClosed` is told when no new
 * lines are taken: an answer that said it before would send its caller into the queue that is about to be cut.
 */
export async function stopInOrder(http: HttpServer, farewell: number, onClosed: () => void): Promise<void> {
  await letInTheQueue(http);
  const ended = new Promise<void>((resolve) => {
    LineServer.prototype.close.call(http, () => resolve());
  });
  onClosed();
  // What has just come on a line is read first: until then it looks idle.
  const cutIdle = setTimeout(() => setImmediate(() => cutIdleFrom(http)), farewell);
  const impatient = setTimeout(() => http.closeAllConnections(), patience);
  await ended;
  clearTimeout(cutIdle);
  clearTimeout(impatient);
  // Nothing is left to close. But only this ends the timer by which Node looks for slow lines, and with it all that the
  // server holds.
  http.close();
}

/**
 * Whoever is in the queue of the system has sent a turn perhaps, and would be cut off with it. Node lets one in with
 * each turn of its loop. The turn that a signal comes in is half over and lets in nobody any more: so two in which
 * nobody came have found the queue empty.
 */
async function letInTheQueue(http: HttpServer): Promise<void> {
  let quiet = 0;
  const onCome = () => {
    quiet = 0;
  };
  http.on('connection', onCome);
  for (let turn = 0; quiet < 2 && turn < longestQueue; turn += 1) {
    quiet += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  http.off('connection', onCome);
}

/** What ends its turn later closes its line by itself: its answer says so. */
function cutIdleFrom(http: HttpServer): void {
  http.closeIdleConnections();
}
