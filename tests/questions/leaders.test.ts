import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import type { Question } from '../../src/questions/question.js';
import { understand, type Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Kaubavoo juht',
    unit: 'Laoteenistus',
    manager: 'Laojuht',
    duties: [aDuty('1', 'Võtab kaupa vastu.')],
  }),
  aDescription({ title: 'Laojuht', unit: 'Laoteenistus', manager: 'Direktor', duties: [] }),
  aDescription({ title: 'Autojuht', unit: 'Sõiduteenistus', manager: 'Laojuht', duties: [] }),
];
const knowledge = openKnowledge(inOrder(descriptions), openTestSearch(descriptions), theseWords().thesaurus);
const driver: Question['asker'] = { kind: 'holder', descriptionIds: ['autojuht'] };

function asked(text: string): Intent {
  return understand({ text, asker: driver, before: null }, knowledge);
}

function aboutOf(intent: Intent): unknown {
  if (!('about' in intent)) return intent.kind;
  return intent.about.kind === 'positions' ? intent.about.descriptionIds : intent.about.kind;
}

describe("somebody's 'juht'", () => {
  it('is the head of the unit that is named, and not whoever works there with such a title', () => {
    for (const text of ['kes on laoteenistuse juht', 'laoteenistuse juht kes', 'kes juhib laoteenistust'])
      assert.deepEqual(asked(text), {
        kind: 'unit-heads',
        scope: { kind: 'unit', unit: 'Laoteenistus', others: [] },
      });
    assert.equal(aboutOf(asked('kes asendab laoteenistuse juhti')), 'unknown');
  });

  it('is nobody where the unit is not known', () => {
    assert.equal(aboutOf(asked('kes asendab köögiteenistuse juhti')), 'unknown');
  });

  it('is whoever is above where it is said whose', () => {
    for (const text of ['kes on minu juht', 'kes on mu juht?'])
      assert.deepEqual([text, asked(text).kind, aboutOf(asked(text))], [text, 'part', ['autojuht']]);
    for (const text of ['kes on laojuhi ülemus', 'laojuhi juht'])
      assert.deepEqual([text, asked(text).kind, aboutOf(asked(text))], [text, 'part', ['laojuht']]);
  });

  it('is the position of that title where no more is said', () => {
    for (const text of ['kaubavoo juhi asendaja', 'kes asendab kaubavoo juhti'])
      assert.deepEqual([text, aboutOf(asked(text))], [text, ['kaubavoo-juht']]);
  });
});
