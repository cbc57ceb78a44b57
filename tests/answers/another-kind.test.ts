import assert from 'node:assert/strict';
import { answerTopic, answerWhoHandles } from '../../src/answers/found-answer.js';
import { openLibrary } from '../../src/open-library.js';
import type { Library } from '../../src/conversation/index.js';
import { silentLog } from '../../src/ground/index.js';

describe('asked for one kind of a thing', () => {
  const opened = new Map<string, Library>();
  before(async () => {
    for (const each of ['agency', 'school', 'harbour', 'museum'])
      opened.set(each, await openLibrary({ indexDir: `tests/fixtures/${each}`, roster: '' }, silentLog));
  });
  const libraryOf = (house: string): Library => {
    const library = opened.get(house);
    assert.ok(library !== undefined);
    return library;
  };
  const asked = (house: string, topic: string) => {
    const { collection, knowledge } = libraryOf(house);
    return answerWhoHandles(topic, true, collection, knowledge.search);
  };

  for (const [house, topic, other] of [
    ['agency', 'kes väljastab ehitusloa', 'Kaevelubade'],
    ['agency', 'ehituslubade väljastamine', 'Kaevelubade'],
    ['agency', 'kes koostab kriisikava', 'remondikava'],
    ['museum', 'kes koostab koolitusplaani', 'aastaplaani'],
    ['school', 'kes juhib eetikakomisjoni', 'Õppetoetuste komisjoni'],
    ['school', 'kes menetleb asüülitaotlusi', '(VÕTA) taotluste'],
    ['school', 'kes osutab taksoteenust', 'Koduteenuse'],
    ['harbour', 'kes koostab palgagraafiku', 'ööpäevase graafiku'],
  ] as const)
    it(`"${topic}" is shown what is said of '${other}' as near, and not as the answer`, () => {
      const answer = asked(house, topic);

      assert.ok(answer.kind === 'nobody-handles', answer.kind);
      assert.ok(answer.likely.some(({ duty }) => duty.text.includes(other)));
    });

  for (const [house, topic, why] of [
    ['agency', 'kes paigaldab kontoritarkvara', 'software in general is spoken of'],
    ['harbour', 'kes kontrollib autokraanat', 'cranes in general are'],
    ['school', 'kes esitab käibedeklaratsiooni', 'what says which one is said in other words'],
    ['museum', 'kes tegeleb vitriinivalgustusega', 'both parts are said apart'],
    ['museum', 'kes koostab giidigraafiku', 'both parts are said, one of them within a word'],
    ['school', 'kes maksab puhkuseraha', 'the whole has another name'],
  ] as const)
    it(`"${topic}" is answered: ${why}`, () => {
      assert.equal(asked(house, topic).kind, 'handlers');
    });

  it('is not sure where the duty speaks of such things in general and says nothing of this one', () => {
    const certainty = ['kes paigaldab tarkvara', 'kes paigaldab mängutarkvara'].map((topic) => {
      const answer = asked('agency', topic);
      return answer.kind === 'handlers' && answer.certain;
    });

    assert.deepEqual(certainty, [true, false]);
    assert.equal(asked('agency', 'kes paigaldab mängutarkvara').kind, 'handlers');
  });

  for (const [topic, isCertain] of [
    ['kes energiat teeb', false],
    ['kes koostab remondikava', true],
    ['kes teeb varukoopiaid', true],
  ] as const)
    it(`"${topic}" is ${isCertain ? '' : 'not '}told for sure: a word that only says which in a compound is another thing`, () => {
      const answer = asked('agency', topic);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.equal(answer.certain, isCertain);
    });

  it('one description is not sure of it either', () => {
    const { collection, knowledge } = libraryOf('school');
    const study = collection.find(({ title }) => title === 'Õppekorralduse juht');
    assert.ok(study !== undefined);

    const answer = answerTopic('kas ta menetleb asüülitaotlusi', study, collection, knowledge.search);

    assert.ok(answer.kind === 'mentions', answer.kind);
    assert.equal(answer.certain, false);
  });
});
