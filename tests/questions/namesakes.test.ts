import assert from 'node:assert/strict';
import { composeAnswer, spokenOf } from '../../src/answers/index.js';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import type { Question } from '../../src/questions/question.js';
import { understand, type Intent, type Remembered } from '../../src/questions/index.js';
import { aHolder } from '../answers/ship.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const [fish, works, school] = ['Merekalade osakond', 'Haldus- ja ehitusosakond', 'Külastajate osakond'];

/** A made-up zoo: each department has a head of the same title, two have a project manager. */
const descriptions = [
  aDescription({
    id: 'kalajuht',
    title: 'Osakonnajuhataja',
    unit: fish,
    manager: 'Direktor',
    duties: [aDuty('3.1', 'Kinnitab söötmise kava.', 'Kava on kinnitatud esmaspäevaks.')],
  }),
  aDescription({
    id: 'ehitusjuht',
    title: 'Osakonnajuhataja',
    unit: works,
    manager: 'Direktor',
    duties: [aDuty('3.1', 'Allkirjastab remondi lepingud.')],
  }),
  aDescription({ id: 'koolijuht', title: 'Osakonnajuhataja', unit: school, manager: 'Direktor' }),
  aDescription({
    id: 'talitaja',
    title: 'Merekalade talitaja',
    unit: fish,
    manager: 'Osakonnajuhataja',
    tools: 'Kummikud.',
  }),
  aDescription({
    id: 'haldaja',
    title: 'Haldaja',
    unit: works,
    manager: 'Osakonnajuhataja',
    duties: [aDuty('3.1', 'Hoiab kassasüsteemi töös.')],
  }),
  aDescription({ id: 'ehitusprojektid', title: 'Projektijuht', unit: works }),
  aDescription({ id: 'kooliprojektid', title: 'Projektijuht', unit: school }),
];
const people = [
  aHolder('Kadi Luts', { descriptionIds: ['kalajuht'], unit: fish }),
  aHolder('Enn Raba', { descriptionIds: ['ehitusjuht'], unit: works }),
];
const collection = inOrder(descriptions);
const words = theseWords('v haldama, juhtima | manage, run\nn toru | pipe');
const knowledge = openKnowledge(collection, openTestSearch(descriptions, words), words.thesaurus, people);
const keeper: Question['asker'] = { kind: 'holder', descriptionIds: ['haldaja'] };

function answered(texts: readonly string[], asker: Question['asker']) {
  let before: Remembered | null = null;
  let intent: Intent = { kind: 'help' };
  let answer = composeAnswer(intent, {
    collection,
    search: knowledge.search,
    me: null,
    asker: null,
    holders: people,
  });
  for (const text of texts) {
    intent = understand({ text, before, asker }, knowledge);
    answer = composeAnswer(intent, {
      collection,
      search: knowledge.search,
      me: null,
      asker: null,
      holders: people,
    });
    const spoken = spokenOf(answer);
    if (spoken !== undefined) before = { intent, ...spoken, language: 'et' };
  }
  return { intent, answer };
}

/** What the last of the messages asks, and about whom. */
function gist(texts: readonly string[], asker: Question['asker']): string {
  const { intent } = answered(texts, asker);
  const asked = intent.kind === 'several' ? intent.intents : [intent];
  const told = asked.map((each) => {
    const kind = each.kind === 'part' ? each.part : each.kind;
    if (!('about' in each)) return kind;
    const about = 'descriptionIds' in each.about ? each.about.descriptionIds.join('|') : each.about.kind;
    return `${kind} ${about}`;
  });
  return told.join(', ');
}

function means(
  meant: string,
  ways: readonly (string | readonly string[])[],
  asker: Question['asker'] = { kind: 'unknown' },
) {
  for (const way of ways) assert.equal(gist([way].flat(), asker), meant, [way].flat().join(' / '));
}

describe('positions of one title', () => {
  it('are told apart by the unit that a message names, whatever else has a word of it', () => {
    const asked = 'kes asendab merekalade osakonnajuhatajat';
    means('substitutedBy ehitusjuht', [
      [asked, 'aga ehituse oma?'],
      [asked, 'ei, ehitusosakonna oma'],
      [asked, 'ei, ma mõtlesin halduse oma'],
    ]);
    means('substitutedBy kalajuht', [
      ['kes asendab külastajate osakonnajuhatajat', 'ei, ma mõtlesin merekalade oma'],
      ['kes asendab külastajate osakonnajuhatajat', 'merekalade osakonna oma'],
    ]);
  });

  it('are the others where nothing but that is said', () => {
    const asked = 'ehituse projektijuhi õigused';
    means('rights kooliprojektid', [
      [asked, 'aga teine?'],
      [asked, 'ja teise osakonna oma?'],
      [asked, 'and the other one?'],
      [asked, 'ja teise projektijuhi omad?'],
    ]);
    means('rights ehitusjuht|koolijuht', [['merekalade osakonnajuhataja õigused', 'ja teise osakonna oma?']]);
  });

  it('are left for another title where the message has one', () => {
    means('substitutedBy talitaja', [
      ['kes asendab külastajate osakonnajuhatajat', 'ja merekalade talitajat?'],
    ]);
  });

  it('are known by their title in two words, and by a unit in one', () => {
    means('education kalajuht', ['merekalade osakonna juhataja haridus']);
    means('education ehitusjuht', ['haldusosakonna juhataja haridus', 'ehituse osakonna juhataja haridus']);
    means('education koolijuht', ['külastajateosakonna juhataja haridus']);
    means('rights ehitusprojektid', ['ehituse projektijuhi õigused', 'haldusosakonna projektijuhi õigused']);
    means('rights ehitusjuht|kalajuht|koolijuht', ['osakonna juhataja õigused']);
  });

  it('are the one where the asker works', () => {
    means('rights ehitusjuht', ['minu osakonna juhataja õigused', 'meie osakonnajuhataja õigused'], keeper);
  });
});

describe('the superior that several could be', () => {
  it('is the one in the same unit', () => {
    means('rights ehitusjuht', ['haldaja ülemuse õigused']);
    const { answer } = answered(['kes on haldaja ülemus'], { kind: 'unknown' });
    assert.deepEqual(answer.kind === 'part' && answer.held?.people.map(({ name }) => name), ['Enn Raba']);
  });

  it('is asked for beside another part, and is not the one whose part that is', () => {
    means('manager talitaja, tools talitaja', [
      'talitaja ülemus ja töövahendid',
      'talitaja ülemus, töövahendid',
      'who is the boss and tools of the talitaja',
    ]);
    means('tools kalajuht', ['talitaja ülemuse töövahendid']);
  });
});

describe('a message that leans on what was just said', () => {
  const asked = 'kes kinnitab söötmise kava?';

  it('asks by when that duty must be done', () => {
    for (const way of [
      'kui kiiresti?',
      'mis ajaks?',
      'ja mis tähtajaks see peab valmis olema',
      'by when?',
      'palju tal selleks aega on',
      'kui kaua see aega võtab',
      'millal?',
      'millal see kinnitatakse',
      'ja kui tihti seda tehakse',
      'mis kuupäeval',
      'mis päevaks see valmis olema peab',
      'when is it done',
      'how often',
    ])
      means('results kalajuht', [[asked, way]]);
  });

  it('asks by when of nothing where no duty was spoken of', () => {
    assert.ok(!gist(['talitaja', 'mis ajaks?'], { kind: 'unknown' }).startsWith('results'));
    assert.ok(!gist([asked, 'millal ta puhkab'], { kind: 'unknown' }).startsWith('results'));
  });

  it('asks what she does, and not who else does it', () => {
    means('topic kalajuht', [
      [asked, 'mida ta allkirjastab?'],
      [asked, 'kas tema allkirjastab lepinguid'],
    ]);
    means('who-handles', [[asked, 'lepingute allkirjastamine']]);
  });

  it('asks for a number that no description has', () => {
    means('outside', [
      [asked, 'tema asendaja telefon?'],
      [asked, 'her boss email'],
    ]);
    means('tools talitaja', ['mis telefoni talitaja saab']);
  });
});

describe('a word with the stem of a title and of a unit', () => {
  it('names nobody where it is another word for that of the unit', () => {
    means('who-handles', ['who runs pipes']);
    means('overview haldaja', ['haldaja']);
  });

  it('is the title where it is in its form', () => {
    means('manager haldaja', ['kes on haldaja ülemus', 'kes on haldaja juht?']);
    means('unit-heads', ['kes on halduse juht']);
  });

  it('is neither where it says what somebody does', () => {
    means('who-handles', ['kes haldab inimesi', 'kes ehitab puure']);
    means('people', ['kes on halduse inimesed']);
    means('topic talitaja', ['kas ehitab talitaja ka puure']);
  });
});
