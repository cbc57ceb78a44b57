import type { Behind } from './behind-misfit.js';
import type { Head } from './chain.js';
import type { SetBack } from './clock-set-back.js';
import type { BesideMisfit, Gone } from './verify-beside.js';
import type { Misfit } from './verify-chain.js';

/** As the log and the command write an end down: `12:9f86d0…`. */
export function headInWords({ sequence, hash }: Head): string {
  return `${sequence}:${hash}`;
}

export function readHead(written: string): Head | undefined {
  const [, sequence, hash] = /^(\d{1,9}):([0-9a-f]{64})$/u.exec(written.trim()) ?? [];
  return sequence === undefined || hash === undefined ? undefined : { sequence: Number(sequence), hash };
}

export function misfitInWords(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'changed':
      return `Event ${misfit.sequence} does not fit: it does not say what it said when it was written. It was changed, or another was put in its place.`;
    case 'unlinked':
      return `Event ${misfit.sequence} does not fit: it was not written behind the event that stands before it. That one or this one was put in by hand.`;
    case 'malformed':
      return `Event ${misfit.sequence} does not fit: it is not of the shape that the bot writes.`;
    case 'before-first':
      return `Event ${misfit.sequence} does not fit: the bot did not write it, since its first is 1. It was put in by hand.`;
    case 'gap':
      return `Event ${misfit.expected} does not fit: it is missing, and event ${misfit.found} stands in its place.`;
    case 'other-end':
      return misfit.found.sequence < misfit.noted.sequence
        ? `Event ${misfit.found.sequence + 1} does not fit: it is missing, with all behind it. The bot noted ${misfit.noted.sequence} events, and ${misfit.found.sequence} are there.`
        : `Event ${misfit.found.sequence} does not fit: the bot did not write it. It noted ${misfit.noted.sequence} events that end in ${misfit.noted.hash}.`;
    case 'known-end-missing':
      return misfit.found.sequence < misfit.known.sequence
        ? `Event ${misfit.known.sequence}, whose hash you kept, is not there: the ledger ends with event ${misfit.found.sequence}. It was cut, or an older copy was put back.`
        : `Event ${misfit.known.sequence} does not fit: it is not the one whose hash you kept. The ledger was written anew at or before it, or an older copy was put back and went on.`;
  }
}

export function besideInWords(misfit: BesideMisfit): string {
  switch (misfit.kind) {
    case 'words-changed':
      return `The words kept with event ${misfit.sequence} are not those that were written with it.`;
    case 'words-missing':
      return `The words written with event ${misfit.sequence} are gone, but the person it is about is still known: the bot deletes both together.`;
    case 'text-changed':
      return `The text kept of version ${misfit.version} is not the text of that version.`;
    case 'text-missing':
      return `The text of version ${misfit.version} is not kept; event ${misfit.sequence} is the first that names it.`;
  }
}

/** Nothing where all of it is there. */
export function goneInWords({ people, words }: Gone): readonly string[] {
  if (people === 0 && words === 0) return [];
  return [
    `Not known any more: whose ${people} events are, and what was written with ${words} of them.`,
    'Either npm run privacy erased it, or somebody deleted it in the database: compare with the list of those who were erased.',
  ];
}

/** Nothing where nothing stands there. */
export function behindInWords({ fitting, amiss, firstAmiss }: Behind): readonly string[] {
  if (fitting + amiss === 0) return [];
  const named =
    firstAmiss.length === 0 ? '' : `: ${firstAmiss.join(', ')}${amiss > firstAmiss.length ? '…' : ''}`;
  const amissInWords = `${amiss} ${amiss === 1 ? 'does' : 'do'} not${named}`;
  return [`Of the ${fitting + amiss} behind that one ${fitting} fit where they stand, and ${amissInWords}.`];
}

/** What whoever finds a ledger that does not fit does next. */
export const misfitCure =
  'Keep a copy of the database as evidence before anything is changed. An export, a backup or an end from before shows what stood there.';

/** Nothing where the time only went on. */
export function setBackInWords(setBack: readonly SetBack[]): readonly string[] {
  const [first] = setBack;
  if (first === undefined) return [];
  const times = setBack.length === 1 ? 'once' : `${setBack.length} times`;
  return [
    `The clock of the server was set back ${times}, first before event ${first.sequence}: it is of ${first.at}, the one before it of ${first.before}.`,
    'The order of the events holds all the same; their times are only as right as that clock was.',
  ];
}
