import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { fields } from '../../../src/descriptions/index.js';
import type { Intent, Remembered, Scope } from '../../../src/questions/index.js';
import { readRemembered, writeRemembered } from '../../../src/storage/talk/remembered-json.js';

type Single = Exclude<Intent, { kind: 'several' }>;
type About = Extract<Single, { kind: 'overview' }>['about'];

const text = fc.string({ unit: 'grapheme' });
const texts = fc.array(text, { maxLength: 3 });
const orNull = fc.option(text, { nil: null });
const field = fc.constantFrom(...fields);

const about: fc.Arbitrary<About> = fc.oneof(
  fc.record({ kind: fc.constant('positions' as const), descriptionIds: texts, me: fc.boolean() }),
  fc.record({ kind: fc.constant('ambiguous' as const), words: text, descriptionIds: texts }),
  fc.record({ kind: fc.constant('unknown' as const), words: text, near: texts }),
  fc.record({ kind: fc.constant('unknown-me' as const), title: orNull }),
  fc.constant({ kind: 'unsaid' as const }),
);

const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant({ kind: 'everywhere' as const }),
  fc.record({ kind: fc.constant('unit' as const), unit: text, others: texts }),
  fc.record({ kind: fc.constant('unknown-me' as const), title: orNull }),
);

/** Of every kind one: a kind that is added and not written here does not compile. */
const byKind: { readonly [K in Single['kind']]: fc.Arbitrary<Extract<Single, { kind: K }>> } = {
  part: fc.record(
    { kind: fc.constant('part'), part: field, about, wanted: text, whether: fc.constant(true) },
    { requiredKeys: ['kind', 'part', 'about', 'wanted'] },
  ),
  overview: fc.record({ kind: fc.constant('overview'), about }),
  duty: fc.record({ kind: fc.constant('duty'), number: text, about }),
  results: fc.record({ kind: fc.constant('results'), number: orNull, about }),
  'who-handles': fc.record(
    {
      kind: fc.constant('who-handles'),
      topic: text,
      certain: fc.boolean(),
      others: fc.nat(),
      among: texts,
      amongReportsOf: about,
      besides: texts,
    },
    { requiredKeys: ['kind', 'topic', 'certain'] },
  ),
  'who-has': fc.record({
    kind: fc.constant('who-has'),
    topic: text,
    wanted: text,
    of: fc.constantFrom('languages' as const, 'rights' as const, null),
    negated: fc.boolean(),
  }),
  topic: fc.record({ kind: fc.constant('topic'), topic: text, about }),
  list: fc.record({ kind: fc.constant('list'), scope }),
  compare: fc.record({
    kind: fc.constant('compare'),
    part: fc.oneof(field, fc.constant('overview' as const)),
    about,
  }),
  'stands-in': fc.record({ kind: fc.constant('stands-in'), standIn: about, about }),
  'stand-in-chain': fc.record({ kind: fc.constant('stand-in-chain'), about }),
  'could-stand-in': fc.record({ kind: fc.constant('could-stand-in'), about, titles: texts }),
  people: fc.record({ kind: fc.constant('people'), scope }),
  'unit-heads': fc.record({ kind: fc.constant('unit-heads'), scope }),
  'team-part': fc.record({
    kind: fc.constant('team-part'),
    part: field,
    about,
    otherwise: fc.option(scope, { nil: null }),
  }),
  'team-stand-ins': fc.record({
    kind: fc.constant('team-stand-ins'),
    otherwise: fc.option(scope, { nil: null }),
  }),
  'without-stand-in': fc.record({ kind: fc.constant('without-stand-in'), scope }),
  'substitution-picture': fc.record({ kind: fc.constant('substitution-picture'), scope }),
  outside: fc.record({ kind: fc.constant('outside'), topic: text }),
  greeting: fc.constant({ kind: 'greeting' }),
  thanks: fc.constant({ kind: 'thanks' }),
  help: fc.constant({ kind: 'help' }),
  unclear: fc.record({ kind: fc.constant('unclear'), text }),
};
const single: fc.Arbitrary<Single> = fc.oneof(...Object.values(byKind));
const several = fc.record({
  kind: fc.constant('several' as const),
  intents: fc.array(single, { maxLength: 3 }),
});

const remembered: fc.Arbitrary<Remembered> = fc.record({
  intent: fc.oneof(single, several),
  descriptionIds: texts,
  dutyNumber: orNull,
  offered: texts,
  shown: texts,
  language: fc.constantFrom('et' as const, 'en' as const),
});

describe('what was said, as JSON', () => {
  it('comes back as it was, whatever was said', () => {
    fc.assert(
      fc.property(
        remembered.map((given) => structuredClone(given)),
        (said) => {
          assert.deepEqual(readRemembered(writeRemembered(said)), said);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is null for any other text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        assert.equal(readRemembered(json), null);
      }),
    );
  });
});
