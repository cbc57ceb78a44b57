import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  composeAnswer,
  type Answer,
  type Citation,
  type Claim,
  type StandIn,
} from '../../src/answers/index.js';
import {
  fields,
  plainTitle,
  readField,
  type Duty,
  type Field,
  type JobDescription,
} from '../../src/descriptions/index.js';
import type { About, Intent, Scope, SingleIntent } from '../../src/questions/index.js';
import { anyCollection } from '../builders/any-description.js';
import { openTestLibrary } from '../builders/library.js';

type Descriptions = readonly JobDescription[];

function positions(...ids: readonly string[]): About {
  return { kind: 'positions', descriptionIds: ids, me: false };
}

const words = fc.oneof(
  fc.constantFrom(
    'kastmine',
    'aruanne külastajate kohta',
    'lepingute töö',
    '3.1',
    '',
    'õigused',
    'title:x^2',
  ),
  fc.string({ maxLength: 20 }),
);
const ids = fc.subarray(['amet-0', 'amet-1', 'amet-2', 'amet-3', 'kadunud']);
const about: fc.Arbitrary<About> = fc.oneof(
  { weight: 6, arbitrary: ids.map((some) => positions(...some.slice(0, 1))) },
  { weight: 1, arbitrary: ids.map((some) => positions(...some)) },
  {
    weight: 1,
    arbitrary: ids.map((some): About => ({ kind: 'ambiguous', words: 'amet', descriptionIds: some })),
  },
  { weight: 1, arbitrary: ids.map((some): About => ({ kind: 'unknown', words: 'lendur', near: some })) },
  { weight: 1, arbitrary: fc.constantFrom<About>({ kind: 'unsaid' }, { kind: 'unknown-me', title: null }) },
);
const field = fc.constantFrom(...fields);
const number = fc.constantFrom('1', '3.1', '3,2', '3.10', '9.9');
const kind = <K extends string>(name: K) => fc.constant(name);
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant<Scope>({ kind: 'everywhere' }),
  words.map((unit): Scope => ({ kind: 'unit', unit, others: [] })),
);
const single: fc.Arbitrary<SingleIntent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kind('part'), part: field, about, wanted: words }) },
  fc.record({ kind: kind('overview'), about }),
  fc.record({ kind: kind('duty'), number, about }),
  fc.record({ kind: kind('results'), number: fc.option(number, { nil: null }), about }),
  fc.record({ kind: kind('who-handles'), topic: words, certain: fc.boolean() }),
  fc.record({
    kind: kind('who-has'),
    topic: words,
    wanted: words,
    of: fc.constantFrom('languages' as const, 'rights' as const, null),
    negated: fc.boolean(),
  }),
  fc.record({ kind: kind('topic'), topic: words, about }),
  fc.record({ kind: kind('list'), scope }),
  fc.record({ kind: kind('stands-in'), standIn: about, about }),
  fc.record({ kind: kind('stand-in-chain'), about }),
  fc.record({ kind: kind('could-stand-in'), about, titles: fc.array(words, { maxLength: 2 }) }),
  fc.record({ kind: kind('people'), scope }),
  fc.record({ kind: kind('unit-heads'), scope }),
  fc.record({ kind: kind('team-stand-ins'), otherwise: fc.option(scope, { nil: null }) }),
  fc.record({ kind: kind('without-stand-in'), scope }),
  fc.record({ kind: kind('substitution-picture'), scope }),
  fc.record({ kind: kind('compare'), part: fc.oneof(field, kind('overview')), about }),
);
const intent: fc.Arbitrary<Intent> = fc.oneof(
  { weight: 9, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('several'), intents: fc.array(single, { maxLength: 3 }) }),
  },
);

function cited(descriptions: Descriptions, { position, version }: Citation): JobDescription {
  const description = descriptions.find(({ id }) => id === position.descriptionId);
  assert.ok(description, `nobody has the id ${position.descriptionId}`);
  assert.equal(version, description.version);
  assert.deepEqual([position.title, position.unit], [description.title, description.unit]);
  return description;
}

function assertLines(lines: readonly string[], description: JobDescription, part: Field): void {
  const content = readField(description, part);
  assert.deepEqual(content, { kind: 'stated', lines });
}

function assertDuty(duty: Duty, citation: Citation, descriptions: Descriptions): void {
  assert.ok(cited(descriptions, citation).duties.includes(duty));
  assert.deepEqual(citation.place, { kind: 'duty', number: duty.number });
}

function everyLineOf(description: JobDescription): readonly string[] {
  const stated = fields.flatMap((part) => {
    const content = readField(description, part);
    return content.kind === 'stated' ? content.lines : content.kind === 'stated-empty' ? [content.word] : [];
  });
  return [...stated, ...description.duties.map(({ text }) => text)];
}

/** The names of a list, each of them as it stands in the list that is cited. */
function assertNames(names: readonly string[], citation: Citation, descriptions: Descriptions): void {
  const { place } = citation;
  assert.ok(place.kind === 'part' && (place.part === 'substitutedBy' || place.part === 'substitutes'));
  assert.deepEqual(names, cited(descriptions, citation)[place.part]);
}

function assertStandIns(standIns: readonly StandIn[], citation: Citation, descriptions: Descriptions): void {
  const names = standIns.map(({ name }) => name);
  assertNames(names, citation, descriptions);
  for (const { oneSided } of standIns) if (oneSided !== null) cited(descriptions, oneSided);
}

function assertClaims(claims: readonly Claim[], descriptions: Descriptions): void {
  for (const { name, position, citation } of claims) {
    const { place } = citation;
    assert.ok(place.kind === 'part' && (place.part === 'substitutedBy' || place.part === 'substitutes'));
    assert.ok(cited(descriptions, citation)[place.part].includes(name));
    assert.equal(position.descriptionId, citation.position.descriptionId);
  }
}

/** Every word that the answer holds of a description stands there, at the place that is cited. */
function assertWordForWord(answer: Answer, descriptions: Descriptions): void {
  switch (answer.kind) {
    case 'part':
      assertLines(answer.lines, cited(descriptions, answer.citation), answer.part);
      assert.ok(answer.marked.every((at) => at in answer.lines));
      break;
    case 'part-empty':
      assert.equal(cited(descriptions, answer.citation).source.empty[answer.part], answer.word);
      break;
    case 'duties':
      assert.deepEqual(answer.duties, cited(descriptions, answer.citation).duties);
      break;
    case 'duty':
      assertDuty(answer.duty, answer.citation, descriptions);
      break;
    case 'overview':
      for (const { part, lines } of answer.facts)
        assertLines(lines, cited(descriptions, answer.citation), part);
      assert.deepEqual(answer.duties, cited(descriptions, answer.citation).duties);
      break;
    case 'handlers':
      for (const { duty, citation } of answer.found) assertDuty(duty, citation, descriptions);
      break;
    case 'nobody-handles':
    case 'unclear':
      for (const { duty, citation } of answer.near) assertDuty(duty, citation, descriptions);
      break;
    case 'mentions':
      for (const { text, citation } of answer.mentions) {
        assert.ok(everyLineOf(cited(descriptions, citation)).includes(text), text);
        assert.equal(citation.position.descriptionId, answer.position.descriptionId);
      }
      break;
    case 'comparison':
    case 'having':
      for (const { lines, citation } of answer.rows) {
        const there = everyLineOf(cited(descriptions, citation));
        for (const line of lines) assert.ok(there.includes(line), line);
      }
      break;
    case 'stand-ins':
      if (answer.citation !== null) assertStandIns(answer.standIns, answer.citation, descriptions);
      assertClaims(answer.claims, descriptions);
      break;
    case 'stands-in':
      for (const { list, names, at, citation } of answer.said) {
        assertNames(names, citation, descriptions);
        assert.deepEqual(citation.place, { kind: 'part', part: list });
        assert.ok(at === null || at in names);
      }
      break;
    case 'stand-in-chain':
      for (const { links, citation } of answer.steps) {
        const standIns = links.map(({ standIn }) => standIn);
        assertStandIns(standIns, citation, descriptions);
      }
      break;
    case 'could-stand-in':
      if (answer.own !== null) assertStandIns(answer.own.standIns, answer.own.citation, descriptions);
      assertClaims(answer.claims, descriptions);
      break;
    case 'without-stand-in':
      for (const { names, citation } of answer.positions) assertNames(names, citation, descriptions);
      break;
    case 'substitution-picture':
      for (const { standIns, citation } of answer.drawn.rows)
        assertStandIns(standIns, citation, descriptions);
      break;
    case 'reports':
      if (answer.said !== null)
        assertLines(answer.said.lines, cited(descriptions, answer.said.citation), 'subordinates');
      break;
    case 'team-stand-ins':
      for (const { standIns, citation } of answer.rows)
        if (citation !== null) assertStandIns(standIns, citation, descriptions);
      break;
    case 'unknown-position':
    case 'unknown-me':
      for (const { name, citation } of answer.named.by)
        assert.ok(everyLineOf(cited(descriptions, citation)).includes(name), name);
      break;
    case 'several':
      for (const each of answer.answers) assertWordForWord(each, descriptions);
      break;
    case 'unit-heads':
      // Two descriptions may write the same name with other capitals: the first of them is shown.
      for (const { name, under } of answer.heads)
        for (const each of under)
          assert.equal(plainTitle(cited(descriptions, each).manager ?? ''), plainTitle(name));
      break;
    case 'part-silent':
    case 'duty-missing':
    case 'nobody-else':
    case 'no-mention':
    case 'list':
    case 'people':
    case 'superiors':
    case 'no-such-unit':
    case 'which-position':
    case 'outside':
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'no-descriptions':
      break;
  }
}

function answered(asked: Intent, descriptions: Descriptions): Answer {
  const { collection, knowledge } = openTestLibrary(descriptions);
  return composeAnswer(asked, { collection, search: knowledge.search, holders: [], asker: null, me: null });
}

describe('an answer', () => {
  it('holds no word that does not stand where it says, whatever is asked of whatever descriptions', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCollection, fc.array(intent, { minLength: 5, maxLength: 10 }), (descriptions, asked) => {
        const { collection, knowledge } = openTestLibrary(descriptions);
        for (const each of asked) {
          const answer = composeAnswer(each, {
            collection,
            search: knowledge.search,
            holders: [],
            asker: null,
            me: null,
          });
          seen.add(answer.kind);
          assertWordForWord(answer, descriptions);
        }
      }),
      { numRuns: 120, seed: 20260302 },
    );
    const spoken = [
      'part',
      'duties',
      'duty',
      'overview',
      'handlers',
      'mentions',
      'comparison',
      'having',
      'several',
      'stand-ins',
      'stand-in-chain',
      'could-stand-in',
      'without-stand-in',
      'substitution-picture',
    ];
    assert.deepEqual(
      spoken.filter((kind) => !seen.has(kind)),
      [],
    );
  });

  it('is caught by this very check when it holds a word of its own or cites the wrong place', () => {
    const descriptions = fc.sample(
      anyCollection.filter(([one]) => (one?.duties.length ?? 0) > 0),
      {
        numRuns: 1,
        seed: 1,
      },
    )[0];
    assert.ok(descriptions);
    const asked = { kind: 'part', part: 'duties', wanted: '', about: positions('amet-0') } as const;
    const honest = answered(asked, descriptions);
    assert.ok(honest.kind === 'duties');
    assertWordForWord(honest, descriptions);
    const invented = { ...honest, duties: [{ number: null, text: 'Lendab.', results: [] }] };
    assert.throws(() => assertWordForWord(invented, descriptions));
    const older = { ...honest, citation: { ...honest.citation, version: 'vana' } };
    assert.throws(() => assertWordForWord(older, descriptions));
  });

  it('never turns substitution round', () => {
    fc.assert(
      fc.property(
        anyCollection,
        fc.constantFrom<'substitutedBy' | 'substitutes'>('substitutedBy', 'substitutes'),
        words,
        (descriptions, part, wanted) => {
          const [one] = descriptions;
          assert.ok(one);
          const given = answered({ kind: 'part', part, wanted, about: positions(one.id) }, descriptions);
          const named = given.kind === 'stand-ins' ? given.standIns.map(({ name }) => name) : [];
          assert.deepEqual(given.kind === 'part' ? given.lines : named, one[part]);
          assert.equal(given.kind === 'stand-ins', part === 'substitutedBy' && given.kind !== 'part-silent');
          // Others may say that they stand in, where the description itself is silent.
          const claimed = given.kind === 'stand-ins' && given.claims.length > 0;
          assert.equal(
            given.kind === 'part-silent' || (claimed && named.length === 0),
            one[part].length === 0,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
