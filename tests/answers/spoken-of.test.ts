import assert from 'node:assert/strict';
import { spokenOf } from '../../src/answers/index.js';
import type { Intent } from '../../src/questions/index.js';
import { about, answer } from './house-of-plants.js';

const nobody = { descriptionIds: [], dutyNumber: null, offered: [] };

function spoken(intent: Intent) {
  return spokenOf(answer(intent));
}

describe('what an answer was about', () => {
  it('is the position whose description answered, or was silent', () => {
    const gardener = { ...nobody, descriptionIds: ['aednik'] };
    for (const part of ['manager', 'subordinates', 'review', 'duties'] as const) {
      assert.deepEqual(spoken({ kind: 'part', part, about: about('aednik'), wanted: '' }), gardener, part);
    }
    assert.deepEqual(spoken({ kind: 'overview', about: about('aednik') }), gardener);
    assert.deepEqual(spoken({ kind: 'duty', number: '9.9', about: about('aednik') }), gardener);
    assert.deepEqual(spoken({ kind: 'topic', topic: 'helikopter', about: about('aednik') }), gardener);
  });

  it('is the duty that was given or found, too', () => {
    const duty = { ...nobody, descriptionIds: ['aednik'], dutyNumber: '3.1' };
    assert.deepEqual(spoken({ kind: 'duty', number: '3,1', about: about('aednik') }), duty);
    assert.deepEqual(
      spoken({ kind: 'who-handles', topic: 'kes kastab kasvuhoone taimi', certain: true }),
      duty,
    );
    assert.deepEqual(
      spoken({ kind: 'topic', topic: 'kasvuhoone taimede kastmine', about: about('aednik') }),
      duty,
    );
  });

  it('is each of those that were compared', () => {
    const both = { ...nobody, descriptionIds: ['aednik', 'florist'] };
    assert.deepEqual(spoken({ kind: 'compare', part: 'rights', about: about('aednik', 'florist') }), both);
  });

  it('is nobody yet while the person is to choose, but it is kept from whom', () => {
    assert.deepEqual(spoken({ kind: 'overview', about: about('aednik', 'florist') }), {
      ...nobody,
      offered: ['aednik', 'florist'],
    });
  });

  it('is nobody where nobody was found: the next "she" shall not mean somebody of long ago', () => {
    assert.deepEqual(
      spoken({ kind: 'who-handles', topic: 'kes parandab helikoptereid', certain: true }),
      nobody,
    );
    assert.deepEqual(spoken({ kind: 'list', scope: { kind: 'everywhere' } }), nobody);
    assert.deepEqual(
      spoken({ kind: 'overview', about: { kind: 'unknown', words: 'lendur', near: [] } }),
      nobody,
    );
  });

  it('stays as it was over thanks and small talk', () => {
    for (const kind of ['thanks', 'greeting', 'help'] as const) assert.equal(spoken({ kind }), undefined);
    assert.equal(spoken({ kind: 'outside', topic: 'palk' }), undefined);
    assert.equal(spoken({ kind: 'unclear', text: 'hm' }), undefined);
  });
});
