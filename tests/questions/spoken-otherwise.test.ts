import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openLibrary } from '../../src/open-library.js';
import { readBank, scoreQuestion, type Library } from '../../src/conversation/index.js';
import type { BankQuestion } from '../../src/conversation/asking/bank.js';
import { silentLog } from '../../src/ground/index.js';

type Otherwise = (turn: string) => string;

function withoutDots(turn: string): string {
  return turn.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Swaps two letters in the middle of the longest word, as a hurried hand does. */
function withSwappedLetters(turn: string): string {
  const longest = [...turn.matchAll(/\p{Ll}{9,}/gu)].sort((a, b) => b[0].length - a[0].length)[0];
  if (longest === undefined) return turn;
  const at = longest.index + 4;
  return turn.slice(0, at) + (turn[at + 1] ?? '') + (turn[at] ?? '') + turn.slice(at + 2);
}

const ways: Readonly<Record<string, { readonly otherwise: Otherwise; readonly kept: number }>> = {
  'without dots and tildes': { otherwise: withoutDots, kept: 0.98 },
  'in capitals': { otherwise: (turn) => turn.toUpperCase(), kept: 0.98 },
  'in capitals without dots': { otherwise: (turn) => withoutDots(turn).toUpperCase(), kept: 0.97 },
  politely: { otherwise: (turn) => `Tere! Palun ütle mulle, ${turn} Aitäh ette!`, kept: 0.94 },
  'politely in English': {
    otherwise: (turn) => `Hello! Could you please tell me: ${turn} Thank you!`,
    kept: 0.94,
  },
  'by saying that one wants to know': { otherwise: (turn) => `Tahaksin teada, ${turn}`, kept: 0.94 },
  'with two letters swapped': { otherwise: withSwappedLetters, kept: 0.88 },
  'without a question mark, with blanks': {
    otherwise: (turn) => `  ${turn.replace(/[?!.]+$/, '').replace(/ /g, '  ')} `,
    kept: 0.98,
  },
};

describe('a question asked in other words', () => {
  let library: Library;
  let answered: readonly BankQuestion[];
  before(async () => {
    library = await openLibrary({ indexDir: 'tests/fixtures/agency', roster: '' }, silentLog);
    const bank = readBank(await readFile('tests/fixtures/agency/bank-tune.jsonl', 'utf8'));
    answered = bank.filter((question) => scoreQuestion(question, library).verdict === 'right');
  });

  for (const [way, { otherwise, kept }] of Object.entries(ways)) {
    it(`${way} keeps its answer in ${Math.round(100 * kept)} of 100`, () => {
      const asked = answered.map((question) => ({ ...question, turns: question.turns.map(otherwise) }));

      const lost = asked.filter((question) => scoreQuestion(question, library).verdict !== 'right');

      const share = 1 - lost.length / answered.length;
      assert.ok(
        share >= kept,
        `${share.toFixed(2)}:\n${lost.map(({ id, turns }) => `${id} ${turns.join(' | ')}`).join('\n')}`,
      );
    });
  }
});
