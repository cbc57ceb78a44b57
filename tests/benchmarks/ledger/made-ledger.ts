import { createHash } from 'node:crypto';
import Database from 'libsql';
import { join } from 'node:path';
import type { Head, LedgerEvent } from '../../../src/acknowledgements/index.js';
import { commitmentTo } from '../../../src/acknowledgements/words.js';
import { emptyHead, headAt, seal } from '../../../src/acknowledgements/chain.js';
import { canonicalText, versionOfText } from '../../../src/descriptions/index.js';
import { aDescription } from '../../builders/description.js';

/** Events a person has in a year: the card came, it was opened, it was acknowledged. */
const kinds = ['issued', 'seen', 'acknowledged'] as const;
/** One event in so many is a dispute with words beside it. */
const disputedEach = 300;
const positions = 500;

const name = (what: string, at: number) =>
  createHash('sha256').update(`${what} ${at}`).digest('hex').slice(0, 32);

/** The version that everybody acknowledges, with its text: kept as the bot keeps it. */
export const madeText = canonicalText(aDescription());
const version = versionOfText(madeText);

/** The descriptions of the positions that people in it hold. */
export const madeCollection = Array.from({ length: positions }, (_, at) =>
  aDescription({ id: `amet-${at}` }),
);

interface Made {
  readonly event: LedgerEvent;
  readonly salt: string | null;
  readonly text: string;
}

/** So many events that fit, of people with three each. */
export function* makeLedger(count: number): Generator<Made> {
  let head: Head = emptyHead;
  for (let at = 0; at < count; at += 1) {
    const person = Math.floor(at / kinds.length);
    const isDispute = at % disputedEach === 0;
    const kind = isDispute ? 'disputed' : (kinds[at % kinds.length] ?? 'seen');
    const salt = isDispute ? name('salt', at) : null;
    const text = `Selle punktiga ma ei nõustu, sest seda teeb teine osakond (${at}).`;
    const event = seal(
      {
        kind,
        person: name('person', person),
        position: `amet-${person % positions}`,
        version,
        at: new Date(Date.UTC(2026, 0, 1) + at * 1_000).toISOString(),
        activity: `f:${at}`,
        receipt: kind === 'acknowledged' ? name('receipt', at) : null,
        by: null,
        words: salt === null ? null : commitmentTo({ clause: '3.4', text }, salt),
      },
      head,
    );
    head = headAt(event);
    yield { event, salt, text };
  }
}

/** Writes it into a database that was opened once, past the store: a million presses would take the night. */
export function layLedger(dataDir: string, count: number): void {
  const database = new Database(join(dataDir, 'ametibot.db'));
  try {
    database.exec('begin');
    const insert = database.prepare(
      `insert into acknowledgement_event (sequence, kind, person, position, version, at, activity, receipt, by_person, words, previous, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const keepWords = database.prepare('insert into acknowledgement_words values (?, ?, ?, ?)');
    const keepPerson = database.prepare('insert or ignore into acknowledgement_person values (?, ?, ?)');
    let head = emptyHead;
    for (const { event, salt, text } of makeLedger(count)) {
      const { sequence, kind, person, position, at, activity, receipt, words, previous, hash } = event;
      insert.run(
        sequence,
        kind,
        person,
        position,
        version,
        at,
        activity,
        receipt,
        null,
        words,
        previous,
        hash,
      );
      if (salt !== null) keepWords.run(sequence, salt, '3.4', text);
      const number = Math.floor((sequence - 1) / kinds.length);
      if (kind !== 'seen') keepPerson.run(person, `p-${number}`, `Isik ${number}`);
      head = headAt(event);
    }
    database.prepare('update acknowledgement_head set sequence = ?, hash = ?').run(head.sequence, head.hash);
    database.exec('commit');
  } finally {
    database.close();
  }
}
