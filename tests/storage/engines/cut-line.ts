import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** The database's address by way of this line. */
  readonly databaseUrl: string;
  /** Ends every connection and refuses new ones, until it is mended. */
  cut(): void;
  mend(): void;
  /**
   * From the next words that hold these on nothing comes through, and nothing is lost, as with a server that is stopped:
   * what was sent to it is read when it goes on, also of those who have gone. Resolves when they have been said.
   */
  silenceAt(words: string): Promise<void>;
  goOn(): void;
  /**
   * The next answer of the server to words that hold this is lost, and with it the connection: what was asked is done.
   * `andCut`: from then on there is no way to it.
   */
  loseAnswerTo(words: string, then?: { readonly andCut: boolean }): void;
}

/** Lends a way to the server that can be cut, as a network or a restart cuts it. */
export async function withLine<T>(databaseUrl: string, work: (line: Line) => Promise<T>): Promise<T> {
  const [there, address] = [new URL(databaseUrl), new URL(databaseUrl)];
  const sockets = new Set<Socket>();
  let isCut = false;
  let lost: { readonly words: string; readonly andCut: boolean } | undefined;
  let held: (() => void)[] | undefined;
  let silence: { readonly words: string; readonly begin: () => void } | undefined;
  /** At once, or in its turn when the server goes on. */
  const pass = (deed: () => void) => {
    if (held === undefined) deed();
    else held.push(deed);
  };

  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(there.port || 5432), there.hostname);
    let isLosing = false;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => pass(end)).on('close', () => pass(end));
    }
    near.on('data', (data) => {
      if (silence !== undefined && data.includes(silence.words)) silence.begin();
      if (lost !== undefined && data.includes(lost.words)) {
        isLosing = true;
        isCut ||= lost.andCut;
        lost = undefined;
      }
      pass(() => far.write(data));
    });
    far.on('data', (data) => pass(() => (isLosing ? end() : near.write(data))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const near = server.address();
  if (near === null || typeof near === 'string') throw new Error('No port was given.');
  address.hostname = '127.0.0.1';
  address.port = String(near.port);

  const endAll = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  try {
    return await work({
      databaseUrl: address.href,
      cut: () => {
        isCut = true;
        endAll();
      },
      mend: () => (isCut = false),
      loseAnswerTo: (words, then) => (lost = { words, andCut: then?.andCut ?? false }),
      silenceAt: async (words) =>
        new Promise((resolve) => {
          const begin = () => {
            held ??= [];
            silence = undefined;
            resolve();
          };
          silence = { words, begin };
        }),
      goOn: () => {
        const deeds = held ?? [];
        held = undefined;
        for (const deed of deeds) deed();
      },
    });
  } finally {
    endAll();
    server.close();
  }
}
