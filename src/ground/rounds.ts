import type { Later } from './timers.js';

/** Work that is done round after round, each so many milliseconds after the one before has ended. */
interface Going {
  /** Must not reject. It is told whether it has been closed meanwhile: then what it found is for nobody any more. */
  readonly work: (isClosed: () => boolean) => Promise<void>;
  /** Asked after each round. */
  readonly pause: () => number;
  readonly later: Later;
}

interface Rounds {
  /** No further round begins. */
  readonly close: () => void;
}

/** Begins now; `first` resolves when the first round is over, and never rejects. */
export function goRoundNow(going: Going): Rounds & { readonly first: Promise<void> } {
  const { round, close } = openRounds(going);
  return { first: round(), close };
}

/** Begins after the first pause. */
export function goRoundLater(going: Going): Rounds {
  const { rest, close } = openRounds(going);
  rest();
  return { close };
}

function openRounds({ work, pause, later }: Going) {
  let closed = false;
  let callOff = () => {};
  const round = async () => {
    await work(() => closed);
    if (!closed) rest();
  };
  const rest = () => {
    callOff = later(round, pause());
  };
  const close = () => {
    closed = true;
    callOff();
  };
  return { round, rest, close };
}
