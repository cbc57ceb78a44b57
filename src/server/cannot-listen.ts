import { AmetibotError } from '../ground/index.js';

interface Obstacle {
  readonly reason: string;
  readonly cure: string;
}

/** Why nobody can listen there, and what is to be done about it. */
export function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): AmetibotError {
  const obstacles: Readonly<Record<string, Obstacle>> = {
    EADDRINUSE: {
      reason: 'another program is already there',
      cure: `Stop the other program, or choose another port: PORT=${port + 1} npm start.`,
    },
    EACCES: {
      reason: 'this user may not open that port',
      cure: 'Choose one that everybody may open, such as PORT=3978, and let a proxy pass calls on to it.',
    },
    EADDRNOTAVAIL: {
      reason: 'this machine has no such address',
      cure: 'Let HOST be an address of this machine, or leave it out.',
    },
  };
  const unforeseen = { reason: error.message, cure: 'Choose another PORT or HOST.' };
  const { reason, cure } = obstacles[error.code ?? ''] ?? unforeseen;
  return new AmetibotError({
    code: 'server.cannot_listen',
    message: `The bot cannot listen on ${host}:${port}: ${reason}.`,
    cure,
    cause: error,
  });
}
