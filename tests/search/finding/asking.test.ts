import assert from 'node:assert/strict';
import { findingInRounds, type Fetch } from '../../../src/search/finding/asking.js';
import type { Hit } from '../../../src/search/index.js';
import type { Within } from '../../../src/search/passages/scope.js';

const known = {
  stems: new Set<string>(),
  isIndexed: () => false,
  conceptsOf: () => [],
  belongsNowhere: () => false,
};
const within: Within = { duties: true };

function hitOf(topic: string): Hit {
  const passage = { key: `${topic}/duty/0`, order: 0, descriptionId: topic, text: topic, results: [] };
  return { passage: { ...passage, place: { kind: 'duty', index: 0 } }, evidence: 1, met: [topic] };
}

/** A database that answers each topic with itself, and notes what it was asked for. */
function aDatabase() {
  const asked: string[] = [];
  const fetch: Fetch = async (topic) => {
    asked.push(topic);
    return [hitOf(topic)];
  };
  return { asked, finding: findingInRounds(known, fetch) };
}

describe('asking in rounds', () => {
  it('goes through the work again until nothing is missing, and fetches each topic once', async () => {
    const { asked, finding } = aDatabase();
    let times = 0;
    const found = await finding.asking((search) => {
      times += 1;
      const [one] = search.find('taimed', within);
      const [other] = search.find('loomad', within);
      return [one, other, one && search.find('kimbud', within)[0]].map((hit) => hit?.passage.text);
    });
    assert.deepEqual(found, ['taimed', 'loomad', 'kimbud']);
    assert.deepEqual(asked, ['taimed', 'loomad', 'kimbud']);
    assert.equal(times, 3);
  });

  it('remembers what was asked lately, each place by itself', async () => {
    const { asked, finding } = aDatabase();
    for (const place of [within, within, { duties: false }, { duties: true, descriptionIds: ['a'] }])
      await finding.asking((search) => search.find('taimed', place));
    assert.deepEqual(asked, ['taimed', 'taimed', 'taimed']);
  });

  it('ends with what it has when the work asks for something else each time', async () => {
    const { asked, finding } = aDatabase();
    let number = 0;
    const last = await finding.asking((search) => {
      number += 1;
      return search.find(`teema ${number}`, within);
    });
    assert.deepEqual(last, []);
    assert.ok(asked.length < 20, String(asked.length));
  });

  it('fails as the database does, and answers again when it is back', async () => {
    let isAway = true;
    const finding = findingInRounds(known, async (topic) => {
      if (isAway) throw new Error('The database is away.');
      return [hitOf(topic)];
    });
    const ask = async () => finding.asking((search) => search.find('taimed', within).length);
    await assert.rejects(ask(), /away/u);
    isAway = false;
    assert.equal(await ask(), 1);
  });
});
