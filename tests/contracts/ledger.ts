import assert from 'node:assert/strict';
import {
  LedgerEvent,
  readReceiptNumber,
  type Appended,
  type KnownPerson,
  type LedgerStore,
} from '../../src/acknowledgements/index.js';
import { checkVersion, checkWords } from '../../src/acknowledgements/verify-beside.js';
import { emptyHead } from '../../src/acknowledgements/chain.js';
import { commitmentTo } from '../../src/acknowledgements/words.js';
import { verifyChain } from '../../src/acknowledgements/verify-chain.js';
import { canonicalText } from '../../src/descriptions/index.js';
import {
  aDispute,
  aDraft,
  aVersion,
  aWithdrawal,
  mari,
  pille,
  wordsOfMari,
} from '../acknowledgements/a-draft.js';
import { aClock } from '../builders/clock.js';
import { gather } from '../builders/gather.js';
import { aDescription } from '../builders/description.js';
import type { Lend } from './lend.js';

function eventIn(result: Appended): LedgerEvent {
  assert.ok(result.kind !== 'nothing-to-withdraw');
  return result.event;
}

function people(count: number): readonly KnownPerson[] {
  return Array.from({ length: count }, (_, at) => ({ aadObjectId: `isik-${at}`, name: `Isik ${at}` }));
}

async function ensureWhole(store: LedgerStore, count: number): Promise<void> {
  const verdict = await verifyChain(store);
  assert.equal(verdict.kind, 'whole');
  assert.equal((await store.head()).sequence, count);
}

/** What every ledger promises. */
export function keepsLedger(name: string, lend: Lend<LedgerStore>): void {
  describe(`the ledger: ${name}`, () => {
    it('begins empty, and whole', () =>
      lend(aClock(), async (store) => {
        assert.deepEqual(await store.head(), emptyHead);
        await ensureWhole(store, 0);
        assert.deepEqual(await store.eventsOf('mari'), []);
        assert.deepEqual((await gather(store.walkSteps())).flat(), []);
        assert.equal(await store.findReceipt('R-00000-00000'), null);
        assert.equal(await store.findVersion(aVersion('1')), null);
      }));

    it('keeps each event in its place, with all that it says', () =>
      lend(aClock('2026-03-02T09:00:00Z'), async (store) => {
        const issued = eventIn(await store.append(aDraft({ kind: 'issued', activity: null })));
        const receipt = eventIn(await store.append(aDraft({ activity: 'f:2' })));
        assert.deepEqual(await store.eventsOf('mari'), [issued, receipt]);
        assert.deepEqual([issued.sequence, receipt.sequence], [1, 2]);
        assert.equal(receipt.previous, issued.hash);
        const { kind, position, version, at, activity, by, words } = receipt;
        assert.deepEqual(
          { kind, position, version, at, activity, by, words },
          {
            kind: 'acknowledged',
            position: 'aednik',
            version: aVersion('1'),
            at: '2026-03-02T09:00:00.000Z',
            activity: 'f:2',
            by: null,
            words: null,
          },
        );
        assert.equal(readReceiptNumber(receipt.receipt ?? '').kind, 'number');
        assert.equal(issued.receipt, null);
        await ensureWhole(store, 2);
      }));

    it('gives the same receipt for the same press, however often it comes and whoever asks', () =>
      lend(aClock(), async (store, openAgain) => {
        const first = await store.append(aDraft());
        assert.equal(first.kind, 'appended');
        const other = await openAgain();
        for (const each of [store, other, store])
          assert.deepEqual(await each.append(aDraft({ activity: 'f:9' })), {
            kind: 'already',
            event: eventIn(first),
          });
        const capitals = aDraft({ person: { ...mari, aadObjectId: ' MARI ' } });
        assert.deepEqual(eventIn(await store.append(capitals)), eventIn(first));
        await ensureWhole(store, 1);
      }));

    it('holds versions, positions and people apart', () =>
      lend(aClock(), async (store) => {
        const drafts = [
          aDraft(),
          aDraft({ version: aVersion('2') }),
          aDraft({ position: 'florist' }),
          aDraft({ person: pille }),
        ];
        const events = [];
        for (const draft of drafts) events.push(eventIn(await store.append(draft)));
        assert.equal(new Set(events.map(({ receipt }) => receipt)).size, 4);
        assert.equal((await store.eventsOf('mari')).length, 3);
        const steps = (await gather(store.walkSteps())).flat();
        assert.deepEqual(
          steps,
          events.map(({ kind, position, version, at }, nth) => ({
            aadObjectId: nth === 3 ? 'pille' : 'mari',
            kind,
            position,
            version,
            at,
          })),
        );
      }));

    it('writes hundreds that come at once in one chain, each once', () =>
      lend(aClock(), async (store, openAgain) => {
        const other = await openAgain();
        const presses = people(150).flatMap((person) => [
          store.append(aDraft({ person })),
          other.append(aDraft({ person })),
        ]);
        const results = await Promise.all(presses);
        assert.equal(results.filter(({ kind }) => kind === 'appended').length, 150);
        assert.equal(new Set(results.map((each) => eventIn(each).receipt)).size, 150);
        await ensureWhole(store, 150);
      }));

    it('keeps a dispute with its clause and words, and the same dispute once', () =>
      lend(aClock(), async (store) => {
        const dispute = eventIn(await store.append(aDispute()));
        assert.deepEqual(eventIn(await store.append(aDispute())), dispute);
        const other = await store.append(aDispute({ clause: '3.5', text: wordsOfMari.text }));
        assert.equal(other.kind, 'appended');
        const [first] = await gather(store.tell());
        const salt = first?.words?.salt ?? '';
        assert.deepEqual(first, { event: dispute, person: mari, by: null, words: { salt, ...wordsOfMari } });
        assert.equal(commitmentTo(wordsOfMari, salt), dispute.words);
        assert.deepEqual(await store.findWords(dispute.sequence), wordsOfMari);
        assert.equal(await store.findWords(dispute.sequence + 2), null);
        const [kept] = await gather(store.walkWords());
        assert.equal(checkWords(kept!, dispute), undefined);
      }));

    it('lets HR withdraw what stands, once, and lets it be given anew', () =>
      lend(aClock(), async (store) => {
        assert.deepEqual(await store.append(aWithdrawal()), { kind: 'nothing-to-withdraw' });
        const receipt = eventIn(await store.append(aDraft()));
        const withdrawal = eventIn(await store.append(aWithdrawal()));
        assert.deepEqual(await store.append(aWithdrawal()), { kind: 'nothing-to-withdraw' });
        const anew = eventIn(await store.append(aDraft({ activity: 'f:2' })));
        assert.notEqual(anew.receipt, receipt.receipt);
        assert.deepEqual(await store.findReceipt(receipt.receipt ?? ''), {
          event: receipt,
          person: mari,
          withdrawn: withdrawal,
        });
        assert.equal((await store.findReceipt(anew.receipt ?? ''))?.withdrawn, null);
        const told = await gather(store.tell());
        assert.deepEqual(told[1]?.by, pille);
        await ensureWhole(store, 3);
      }));

    it('takes back the receipt that HR named, and none that was given since', () =>
      lend(aClock(), async (store, openAgain) => {
        const { receipt } = eventIn(await store.append(aDraft()));
        const named = aWithdrawal({ withdraws: receipt ?? '' });
        const withdrawal = eventIn(await store.append(named));
        await store.append(aDraft({ activity: 'f:2' }));
        const again = { kind: 'already', event: withdrawal };
        for (const each of [store, await openAgain()]) assert.deepEqual(await each.append(named), again);
        const other = { ...named, words: { clause: null, text: 'Teine põhjus.' } };
        assert.deepEqual(await store.append(other), { kind: 'nothing-to-withdraw' });
        await ensureWhole(store, 3);
      }));

    it('gives nothing anew for a press that is delivered once more after it was taken back', () =>
      lend(aClock(), async (store) => {
        const event = eventIn(await store.append(aDraft({ activity: 'f:1' })));
        await store.append(aWithdrawal());
        const late = { kind: 'taken-back', event };
        assert.deepEqual(await store.append(aDraft({ activity: 'f:1' })), late);
        assert.equal((await store.append(aDraft({ activity: 'f:2' }))).kind, 'appended');
        await ensureWhole(store, 3);
      }));

    it('names people as they were called last', () =>
      lend(aClock(), async (store) => {
        const receipt = eventIn(await store.append(aDraft()));
        await store.append(aDraft({ kind: 'seen', person: { ...mari, name: 'Mari Mets' } }));
        assert.equal((await store.findReceipt(receipt.receipt ?? ''))?.person?.name, 'Mari Mets');
      }));

    it('keeps to the letter what it hashes, whatever the channel and people write', () =>
      lend(aClock(), async (store) => {
        const odd = '\u0000\uD800 õ\r\n😀 "\' -- \\u0000';
        const person = { aadObjectId: 'odd', name: odd };
        await store.append(aDraft({ person, activity: odd }));
        await store.append(aDispute({ clause: odd, text: odd }, { person }));
        await store.append(aDispute({ clause: odd, text: odd }, { person }));
        await ensureWhole(store, 2);
        const events = await store.eventsOf('odd');
        const [kept] = await gather(store.walkWords());
        assert.equal(checkWords(kept!, events[1]), undefined);
      }));

    it('keeps the text of each version as it was first given, and since when', () => {
      const clock = aClock('2026-03-02T09:00:00Z');
      return lend(clock, async (store) => {
        const { version, ...content } = aDescription({ purpose: 'Et park õitseks 🌷.' });
        const text = canonicalText(content);
        await store.keepVersions([{ version, text }]);
        clock.passMinutes(60);
        await store.keepVersions([
          { version, text },
          { version: aVersion('2'), text: 'x' },
        ]);
        assert.deepEqual(await store.findVersion(version), {
          version,
          text,
          since: new Date('2026-03-02T09:00:00Z'),
        });
        assert.deepEqual(
          await store.versionDates(),
          new Map([
            [version, new Date('2026-03-02T09:00:00Z')],
            [aVersion('2'), new Date('2026-03-02T10:00:00Z')],
          ]),
        );
        const versions = await gather(store.walkVersions());
        const fitting = versions.filter((each) => checkVersion(each) === undefined);
        assert.deepEqual([versions.length, fitting.map((each) => each.text)], [2, [text]]);
      });
    });

    it('is walked from its beginning or from anywhere, in order', () =>
      lend(aClock(), async (store) => {
        await Promise.all(people(1_200).map((person) => store.append(aDraft({ person }))));
        const all = (await gather(store.walk(0))).map((each) => LedgerEvent.parse(each).sequence);
        assert.deepEqual(
          all,
          all.map((_, at) => at + 1),
        );
        assert.equal(all.length, 1_200);
        assert.equal((await gather(store.walk(700))).length, 500);
        assert.equal((await gather(store.tell())).length, 1_200);
        await ensureWhole(store, 1_200);
      }));
  });
}
