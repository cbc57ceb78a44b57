import assert from 'node:assert/strict';
import { composeAnswer, type Answer } from '../../src/answers/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const ranger = aDescription({
  title: 'Metsavaht',
  duties: [aDuty('1', 'Hoiab metsateid korras.')],
  tools: 'Ametiauto, mootorsaag.',
  requirements: { languages: [{ language: 'ru', level: 'B1' }] },
});
const lawyer = aDescription({
  title: 'Jurist',
  duties: [aDuty('1', 'Kontrollib lepingute täitmist.')],
  rights: ['sõlmida lepinguid kuni tuhande euro eest', 'kasutada ametiautot kokkuleppel'],
  requirements: { languages: [{ language: 'en', level: 'C1' }] },
});
const driver = aDescription({
  title: 'Garaažimeister',
  duties: [aDuty('1', 'Annab välja garaaži võtmeid.')],
  requirements: { languages: [{ language: 'en', level: 'A2' }] },
});
const { collection, knowledge } = openTestLibrary([ranger, lawyer, driver]);

function whoHas(wanted: string, said: { of?: 'languages' | 'rights'; negated?: boolean } = {}): Answer {
  const { of = null, negated = false } = said;
  const intent = { kind: 'who-has', topic: wanted, wanted, of, negated } as const;
  return composeAnswer(intent, { collection, search: knowledge.search, holders: [], asker: null, me: null });
}

function rowsOf(answer: Answer): readonly (readonly [string, readonly string[], unknown])[] {
  assert.equal(answer.kind, 'having');
  return answer.kind === 'having'
    ? answer.rows
        .map(({ position, lines, citation }) => [position.title, lines, citation.place] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
    : [];
}

describe('who has something', () => {
  it('is everybody whose description says so, word for word and with the part', () => {
    assert.deepEqual(rowsOf(whoHas('ametiauto')), [
      ['Jurist', ['kasutada ametiautot kokkuleppel'], { kind: 'part', part: 'rights' }],
      ['Metsavaht', ['Ametiauto, mootorsaag.'], { kind: 'part', part: 'tools' }],
    ]);
  });

  it('is whoever may do it, and not whoever has to do with it', () => {
    assert.deepEqual(
      rowsOf(whoHas('lepinguid sõlmida')).map(([title]) => title),
      ['Jurist'],
    );
  });

  it('is whoever does it, where that is what the duties say', () => {
    const answer = whoHas('garaaži võtmed');
    assert.deepEqual(answer.kind === 'handlers' && answer.found.map(({ position }) => position.title), [
      'Garaažimeister',
    ]);
  });

  it('is whoever has the right to it where a right is asked for, though somebody does just that', () => {
    const gate = aDescription({ title: 'Valvur', duties: [aDuty('1', 'Sõlmida lepinguid.')] });
    const library = openTestLibrary([lawyer, gate, ranger]);
    const sources = { ...library, search: library.knowledge.search, holders: [], asker: null, me: null };
    const ask = (wanted: string) =>
      composeAnswer({ kind: 'who-has', topic: wanted, wanted, of: 'rights', negated: false }, sources);
    assert.deepEqual(
      rowsOf(ask('sõlmida lepinguid')).map(([title]) => title),
      ['Jurist'],
    );
    assert.deepEqual(rowsOf(ask('hoida metsateid korras')), []);
    assert.deepEqual(
      rowsOf(ask('mootorsaag')).map(([title]) => title),
      ['Metsavaht'],
    );
  });

  it('is nobody where neither a line nor a duty says so: no duty was looked for', () => {
    assert.deepEqual(rowsOf(whoHas('allveelaev')), []);
  });

  it('is told of languages by language and level, and of those too who need not know them', () => {
    const titles = (wanted: string, negated = false) =>
      rowsOf(whoHas(wanted, { of: 'languages', negated })).map(([title]) => title);
    assert.deepEqual(titles('inglise keelt B1'), ['Jurist']);
    assert.deepEqual(titles('inglise keelt'), ['Garaažimeister', 'Jurist']);
    assert.deepEqual(titles('inglise keelt', true), ['Metsavaht']);
    assert.deepEqual(titles('hiina keelt'), []);
  });

  it('is whoever answers for it, where only their responsibilities say so', () => {
    const keeper = aDescription({
      title: 'Perenaine',
      duties: [aDuty('1', 'Keedab suppi.')],
      responsibilities: ['köögi seadmete säilimise eest'],
    });
    const buyer = aDescription({ title: 'Ostja', duties: [aDuty('1', 'Ostab uusi seadmeid.')] });
    const house = openTestLibrary([keeper, buyer]);
    const asked = (topic: string) =>
      composeAnswer(
        { kind: 'who-handles', topic, certain: true },
        { collection: house.collection, search: house.knowledge.search, holders: [], asker: null, me: null },
      );
    assert.deepEqual(rowsOf(asked('kes vastutab köögi seadmete eest')), [
      ['Perenaine', ['köögi seadmete säilimise eest'], { kind: 'part', part: 'responsibilities' }],
    ]);
    assert.equal(asked('kes ostab köögi seadmeid').kind, 'handlers');
  });

  it('says how many more answer for it than are shown', () => {
    const keepers = Array.from({ length: 10 }, (_, at) =>
      aDescription({
        title: `Perenaine ${at}`,
        duties: [aDuty('1', 'Keedab suppi.')],
        responsibilities: ['köögi seadmete säilimise eest'],
      }),
    );
    const house = openTestLibrary(keepers);
    const sources = { ...house, search: house.knowledge.search, holders: [], asker: null, me: null };
    const topic = 'kes vastutab köögi seadmete eest';
    const answer = composeAnswer({ kind: 'who-handles', topic, certain: true }, sources);
    assert.deepEqual(answer.kind === 'having' && [answer.rows.length, answer.more], [8, 2]);
  });

  it('is nobody where it is asked who lacks it: what is not said cannot be found', () => {
    assert.deepEqual(rowsOf(whoHas('ametiauto', { negated: true })), []);
  });
});
