import type { Server as HttpServer } from 'node:http';
import { Server as LineServer } from 'node:net';

/** How long turns under way may take at the end. Platforms wait 10 s to 30 s, and the store is still to be closed. */
const patience = 8_000;

/**
 * Takes no new lines, and lets what runs on the open ones end. Node's own `close` also cuts the lines on which nothing
 * happens to be under way; on one of them a turn may just be coming. So the lines stay for the farewell, in which
 * each answer says that its line ends, and only those are cut on which nobody spoke.
 */
export async function stopInOrder(http: HttpServer, farewell: number): Promise<void> {
  // Whoever is already in the queue of the system would be cut off with it: this turn of the loop lets them in first.
  await new Promise((resolve) => setImmediate(resolve));
  const ended = new Promise<void>((resolve) => {
    LineServer.prototype.close.call(http, () => resolve());
  });
  const cutIdle = setTimeout(() => cutIdleFrom(http), farewell);
  const impatient = setTimeout(() => http.closeAllConnections(), patience);
  await ended;
  clearTimeout(cutIdle);
  clearTimeout(impatient);
}

/** What ends its turn later closes its line by itself: its answer says so. */
function cutIdleFrom(http: HttpServer): void {
  http.closeIdleConnections();
}
