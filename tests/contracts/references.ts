import assert from 'node:assert/strict';
import type { Reference, References } from '../../src/bot/index.js';
import { aClock } from '../builders/clock.js';
import type { Lend } from './lend.js';

export function aReference(conversation: string, said: Partial<Reference> = {}): Reference {
  return {
    conversation,
    kind: 'personal',
    serviceUrl: 'https://smba.example/emea/',
    tenantId: 'tenant',
    bot: '28:bot',
    person: { id: '29:mari', aadObjectId: 'mari' },
    ...said,
  };
}

/** What every store of references promises. */
export function keepsReferences(name: string, lend: Lend<References>): void {
  describe(`the references: ${name}`, () => {
    it('know the personal chat with somebody, by object id in any case, as it was used last', () => {
      const clock = aClock();
      return lend(clock, async (references) => {
        assert.equal(await references.personalOf('mari'), null);
        const old = aReference('a', { person: { id: '29:mari', aadObjectId: 'MARI' } });
        const other = aReference('b', { person: { id: '29:jaan', aadObjectId: 'jaan' } });
        const group = aReference('g', { kind: 'groupChat', person: null });
        for (const each of [old, other, group]) await references.remember(each);
        assert.deepEqual(await references.personalOf(' Mari '), old);
        clock.passMinutes(1);
        const anew = aReference('c', { serviceUrl: 'https://new.example/', tenantId: null });
        await references.remember(anew);
        assert.deepEqual(await references.personalOf('mari'), anew);
        await references.forget('c');
        assert.deepEqual(await references.personalOf('mari'), old);
        assert.equal(await references.personalOf(''), null);
      });
    });

    it('call a conversation new once, until it is forgotten', () =>
      lend(aClock(), async (references) => {
        assert.equal(await references.remember(aReference('a')), 'new');
        assert.equal(await references.remember(aReference('a')), 'known');
        assert.equal(await references.remember(aReference('b', { kind: 'channel', person: null })), 'new');
        await references.forget('a');
        await references.forget('never met');
        assert.equal(await references.remember(aReference('b')), 'known');
        assert.equal(await references.remember(aReference('a')), 'new');
      }));

    it('take many in one deed, and know each of them afterwards', () =>
      lend(aClock(), async (references) => {
        await references.remember(aReference('b'));
        await references.rememberAll(['c', 'a', 'b', 'a'].map((each) => aReference(each)));
        await references.rememberAll([]);
        for (const each of ['a', 'b', 'c'])
          assert.equal(await references.remember(aReference(each)), 'known');
        assert.equal(await references.remember(aReference('d')), 'new');
      }));

    it('call it new to one of twenty who come at the same moment', () =>
      lend(aClock(), async (references, openAgain) => {
        const stores = [references, await openAgain()];
        const met = await Promise.all(
          Array.from({ length: 20 }, (_, at) => stores[at % 2]!.remember(aReference('a'))),
        );
        assert.equal(met.filter((each) => each === 'new').length, 1);
      }));
  });
}
