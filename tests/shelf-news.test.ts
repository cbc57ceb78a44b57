import assert from 'node:assert/strict';
import { silentLog } from '../src/ground/index.js';
import { readStock, type Stock } from '../src/shelf.js';
import { newsOf } from '../src/shelf-news.js';
import { aDescription } from './builders/description.js';

describe('what is new in INDEX_DIR', () => {
  let nothing: Stock;
  before(async () => (nothing = await readStock('no-such-folder', silentLog)));

  const kalur = aDescription({ id: 'kalur', title: 'Kalur' });

  it('is nothing where all is as it was, and words alone where there were no descriptions yet', () => {
    const stock = { ...nothing, collection: [kalur] };
    assert.equal(newsOf(stock, { ...stock, collection: [{ ...kalur }] }), undefined);
    const words = { ...nothing.words };
    assert.deepEqual(newsOf(nothing, { ...nothing, words }), {
      descriptions: 0,
      added: 0,
      changed: 0,
      removed: 0,
      words: true,
    });
    assert.throws(() => newsOf(stock, nothing), { code: 'descriptions.gone' });
  });

  it('is a change too where the same text came from another document: the answer names that one', () => {
    const stock = { ...nothing, collection: [kalur] };
    const source = { ...kalur.source, file: 'kalur-2026.pdf' };
    const news = newsOf(stock, { ...stock, collection: [{ ...kalur, source }] });
    assert.deepEqual([news?.added, news?.changed, news?.removed], [0, 1, 0]);
  });
});
