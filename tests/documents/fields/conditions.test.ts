import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

function conditionsOf(...rows: readonly string[]): string | null {
  const head = 'AMETIJUHEND\nAmetinimetus: Tornivaht\n';
  return onlyPosition(`${head}${rows.join('\n')}\n\nTÖÖÜLESANDED\n1. Kerib kella.\n`).content.conditions;
}

describe('the conditions of a post', () => {
  it('keep the label of each where there are several', () => {
    assert.equal(
      conditionsOf('Töökoormus: 0,5', 'Töökoha asukoht: Kellatorn', 'Eritingimused: -'),
      'Töökoormus: 0,5\nTöökoha asukoht: Kellatorn',
    );
  });

  it('are in English where the work is done, and for how long', () => {
    const { content, notes } = onlyPosition(
      'JOB DESCRIPTION\nJob title: Bell founder\nPlace of employment: Tower\nType of contract: Three years\n\nDuties\n1. Casts bells.\n',
    );
    assert.equal(content.conditions, 'Place of employment: Tower\nType of contract: Three years');
    assert.ok(notes.every(({ kind }) => kind !== 'unknown-label'));
  });

  it('are what the work is like, and not the one who does it', () => {
    assert.equal(conditionsOf('Töö iseloom: öine'), 'öine');
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Tornivaht\n\nTÖÖÜLESANDED\n1. Kerib kella.\n\nNÕUDED\nHaridus: põhiharidus\nIseloom: ärgas',
    );
    assert.deepEqual([content.conditions, content.requirements.additional], [null, 'ärgas']);
  });

  it('are the value alone where one label stands over words', () => {
    assert.equal(conditionsOf('Eritingimused: Öötöö', 'Töökoormus: -'), 'Öötöö');
  });

  it('are read where they stand among the requirements', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Tornivaht\n\nTÖÖÜLESANDED\n1. Kerib kella.\n\nNÕUDED\n1. Haridus: põhiharidus\n2. Eritingimused: öötöö',
    );
    assert.deepEqual([content.conditions, content.requirements.additional], ['öötöö', null]);
  });

  it('keep the label of a number, which says nothing alone', () => {
    assert.equal(conditionsOf('Töökoormus: 0,5'), 'Töökoormus: 0,5');
  });

  it('are the whole sentence where the label begins one', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\n1. Üldosa\n1.1. Ametinimetus: Tornivaht\n1.2. Tööaeg on 35 tundi nädalas.\n\n2. Tööülesanded\n2.1. Kerib kella.',
    );
    assert.equal(content.conditions, 'Tööaeg on 35 tundi nädalas.');
  });
});
