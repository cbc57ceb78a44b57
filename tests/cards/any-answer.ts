import * as fc from 'fast-check';
import type {
  Answer,
  Citation,
  Claim,
  Drawn,
  FoundDuty,
  Place,
  PositionName,
  SingleAnswer,
  StandIn,
  StandInProblem,
} from '../../src/answers/index.js';
import { anyCharacter } from '../builders/any-character.js';
import type { ChainLead, Holding } from '../../src/answers/stand-in.js';
import { fields, type Duty, type Field, type SubstitutionList } from '../../src/descriptions/index.js';
import type { About, Intent, Part, Scope } from '../../src/questions/index.js';

/** Words as documents and people write them, and as nobody should: marks, controls, half characters, whole pages. */
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: anyCharacter }) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 10 }).map((some) => `# *${some}* [a](b) <at>x</at>`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('-', '1. esimene', '\uD800', '\u0001'.repeat(900), 'a'.repeat(40_000), ' '),
  },
  { weight: 1, arbitrary: fc.constant('õigus ja vastutus '.repeat(1_500)) },
);
const words = (max: number) => fc.array(text, { maxLength: max });
const maybe = fc.option(text, { nil: null });
const field = fc.constantFrom<Field>(...fields);
const part = fc.constantFrom<Part>(...fields, 'overview');

const position: fc.Arbitrary<PositionName> = fc.record({
  descriptionId: text,
  title: text,
  unit: maybe,
  name: text,
});
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('part' as const), part: field }),
  fc.record({ kind: fc.constant('duty' as const), number: maybe }),
  fc.record({ kind: fc.constant('whole' as const) }),
);
const citation: fc.Arbitrary<Citation> = fc.record({ position, place, version: text });
const duty: fc.Arbitrary<Duty> = fc.record({ number: maybe, text, results: words(30) });
const duties = fc.array(duty, { maxLength: 40 });
const foundDuty: fc.Arbitrary<FoundDuty> = fc.record({ position, duty, evidence: fc.float(), citation });
const near = fc.array(foundDuty, { maxLength: 9 });
const positions = fc.array(position, { maxLength: 30 });
const about: fc.Arbitrary<About> = fc.constant({ kind: 'unsaid' });
const holder = fc.option(position, { nil: null });
const kind = <K extends string>(name: K) => fc.constant(name);

const citations = fc.option(citation, { nil: null });
const units = fc.array(text, { maxLength: 3 });
const persons = fc.array(fc.record({ name: text, upn: fc.oneof(text, fc.emailAddress()), unit: maybe }), {
  maxLength: 9,
});
const offered = fc.array(
  fc.tuple(position, persons).map(([each, people]) => ({ ...each, people })),
  { maxLength: 30 },
);
const standIn: fc.Arbitrary<StandIn> = fc.record({
  name: text,
  positions: fc.array(position, { maxLength: 3 }),
  people: persons,
  holding: fc.constantFrom('held', 'nobody', 'nobody-else', 'not-known'),
  oneSided: citations,
});
const standIns = fc.array(standIn, { maxLength: 12 });
const claims: fc.Arbitrary<readonly Claim[]> = fc.array(
  fc.record({ position, name: text, both: fc.option(fc.boolean(), { nil: null }), citation }),
  { maxLength: 12 },
);
const drawn: fc.Arbitrary<Drawn> = fc.record({
  graph: fc.record({
    nodes: fc.array(fc.record({ id: text, title: text, unit: maybe, described: fc.boolean() }), {
      maxLength: 9,
    }),
    edges: fc.array(
      fc.record({
        from: text,
        to: text,
        order: fc.nat(),
        sidedness: fc.constantFrom<'both' | 'one-sided'>('both', 'one-sided'),
      }),
      { maxLength: 9 },
    ),
  }),
  rows: fc.array(fc.record({ standIns, citation }), { maxLength: 40 }),
});
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.record({ kind: fc.constant('everywhere' as const) }),
  fc.record({ kind: fc.constant('unit' as const), unit: text, others: units }),
);
const peopleRows = fc.array(
  fc.record({ position: fc.oneof(position, fc.record({ title: text, unit: maybe })), people: persons }),
  { maxLength: 40 },
);
const teamSource = fc.constantFrom<'roster' | 'descriptions'>('roster', 'descriptions');
const named = fc.record({ by: claims, more: fc.nat() });

export const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({ kind: kind('part'), part: field, about, wanted: text }),
  fc.record({ kind: kind('overview'), about }),
  fc.record({ kind: kind('duty'), number: text, about }),
  fc.record({ kind: kind('results'), number: maybe, about }),
  fc.record({ kind: kind('who-handles'), topic: text, certain: fc.boolean() }),
  fc.record({ kind: kind('topic'), topic: text, about }),
  fc.record({ kind: kind('list'), scope }),
  fc.record({ kind: kind('compare'), part, about }),
  fc.record({ kind: kind('stands-in'), standIn: about, about }),
  fc.record({ kind: kind('stand-in-chain'), about }),
  fc.record({ kind: kind('could-stand-in'), about, titles: units }),
  fc.record({ kind: kind('people'), scope }),
  fc.record({ kind: kind('unit-heads'), scope }),
  fc.record({ kind: kind('team-stand-ins'), otherwise: fc.option(scope, { nil: null }) }),
  fc.record({ kind: kind('without-stand-in'), scope }),
  fc.record({ kind: kind('substitution-picture'), scope }),
  fc.record({ kind: kind('outside'), topic: text }),
  fc.record({ kind: fc.constantFrom('greeting', 'thanks', 'help') }),
  fc.record({ kind: kind('unclear'), text }),
);

/** One generator for each kind: a kind that is added and forgotten here does not compile. */
const byKind: { readonly [K in SingleAnswer['kind']]: fc.Arbitrary<Extract<SingleAnswer, { kind: K }>> } = {
  part: fc.record({
    kind: kind('part'),
    part: field,
    lines: words(60),
    marked: fc.array(fc.nat({ max: 60 }), { maxLength: 4 }),
    unnamedThings: words(4),
    notAmongRights: words(4),
    citation,
  }),
  'stand-ins': fc.record({ kind: kind('stand-ins'), name: text, standIns, claims, citation: citations }),
  'stands-in': fc.record({
    kind: kind('stands-in'),
    standIn: text,
    name: text,
    said: fc.array(
      fc.record({
        list: fc.constantFrom<SubstitutionList>('substitutedBy', 'substitutes'),
        names: words(60),
        at: fc.option(fc.nat({ max: 60 }), { nil: null }),
        citation,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  'stand-in-chain': fc.record({
    kind: kind('stand-in-chain'),
    steps: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 3 }),
        links: fc.array(
          fc.record({
            standIn,
            leads: fc.constantFrom<ChainLead>('on', 'circle', 'undescribed', 'several', 'end'),
          }),
          { maxLength: 12 },
        ),
        citation,
      }),
      { minLength: 1, maxLength: 9 },
    ),
  }),
  'could-stand-in': fc.record({
    kind: kind('could-stand-in'),
    name: text,
    own: fc.option(fc.record({ standIns, citation }), { nil: null }),
    claims,
  }),
  'unit-heads': fc.record({
    kind: kind('unit-heads'),
    unit: maybe,
    heads: fc.array(
      fc.record({
        name: text,
        held: fc.record({
          people: persons,
          holding: fc.constantFrom<Holding>('held', 'nobody', 'nobody-else', 'not-known'),
        }),
        under: fc.array(citation, { maxLength: 9 }),
      }),
      { maxLength: 12 },
    ),
  }),
  people: fc.record({
    kind: kind('people'),
    unit: maybe,
    others: units,
    count: fc.nat(),
    rows: peopleRows,
    more: fc.nat(),
  }),
  reports: fc.record({
    kind: kind('reports'),
    said: fc.option(fc.record({ lines: words(9), citation }), { nil: null }),
    hasOwn: fc.boolean(),
    by: teamSource,
    rows: peopleRows,
  }),
  superiors: fc.record({ kind: kind('superiors'), hasOwn: fc.boolean(), rows: peopleRows }),
  'team-stand-ins': fc.record({
    kind: kind('team-stand-ins'),
    by: teamSource,
    rows: fc.array(
      fc.record({
        position: fc.oneof(position, fc.record({ title: text, unit: maybe })),
        people: persons,
        standIns,
        citation: citations,
      }),
      { maxLength: 40 },
    ),
  }),
  'without-stand-in': fc.record({
    kind: kind('without-stand-in'),
    unit: maybe,
    others: units,
    looked: fc.nat(),
    positions: fc.array(
      fc.record({
        problems: fc.uniqueArray(
          fc.constantFrom<StandInProblem>('none-named', 'none-described', 'none-held'),
          {
            minLength: 1,
          },
        ),
        names: words(9),
        citation,
      }),
      { maxLength: 30 },
    ),
    drawn: fc.option(drawn, { nil: null }),
  }),
  'substitution-picture': fc.record({
    kind: kind('substitution-picture'),
    unit: maybe,
    others: units,
    drawn,
  }),
  'part-empty': fc.record({ kind: kind('part-empty'), part: field, word: text, citation }),
  'part-silent': fc.record({ kind: kind('part-silent'), part: field, position, near: fc.array(field) }),
  duties: fc.record({
    kind: kind('duties'),
    duties,
    withResults: fc.boolean(),
    citation,
    wanted: fc.constantFrom(undefined, { kind: 'foremost' }, { kind: 'of-matter', matter: 'sillad' }),
    among: fc.option(fc.nat(40), { nil: undefined }),
  }),
  duty: fc.record({ kind: kind('duty'), duty, asked: fc.constantFrom('duty', 'results'), citation }),
  'duty-missing': fc.record({ kind: kind('duty-missing'), number: text, position, numbers: words(40) }),
  overview: fc.record({
    kind: kind('overview'),
    position,
    people: persons,
    facts: fc.array(fc.record({ part: field, lines: words(8) }), { maxLength: 19 }),
    duties,
    spokenOf: fc.uniqueArray(field),
    citation,
  }),
  handlers: fc.record({
    kind: kind('handlers'),
    topic: text,
    found: near,
    certain: fc.boolean(),
    meaning: fc.constantFrom(undefined, true),
  }),
  'nobody-else': fc.record({ kind: kind('nobody-else'), topic: text }),
  'nobody-handles': fc.record({ kind: kind('nobody-handles'), topic: text, likely: near, near }),
  mentions: fc.record({
    kind: kind('mentions'),
    topic: text,
    certain: fc.boolean(),
    position,
    mentions: fc.array(fc.record({ text, results: words(8), citation }), { maxLength: 12 }),
    elsewhere: near,
  }),
  'no-mention': fc.record({ kind: kind('no-mention'), topic: text, position, elsewhere: near }),
  list: fc.record({ kind: kind('list'), unit: maybe, positions, more: fc.nat() }),
  'no-such-unit': fc.record({ kind: kind('no-such-unit'), unit: text, near: words(9) }),
  comparison: fc.record({
    kind: kind('comparison'),
    part,
    rows: fc.array(fc.record({ position, lines: words(9), citation }), { maxLength: 6 }),
    same: fc.boolean(),
  }),
  having: fc.record({
    kind: kind('having'),
    topic: text,
    negated: fc.boolean(),
    rows: fc.array(fc.record({ position, lines: words(9), citation }), { maxLength: 8 }),
    more: fc.nat(),
  }),
  'which-position': fc.record({
    kind: kind('which-position'),
    intent: anyIntent,
    words: maybe,
    positions: offered,
    more: fc.nat(),
  }),
  'unknown-position': fc.record({ kind: kind('unknown-position'), words: text, near: positions, named }),
  'unknown-me': fc.record({ kind: kind('unknown-me'), title: maybe, named }),
  outside: fc.record({ kind: kind('outside'), topic: text, about: holder }),
  greeting: fc.record({ kind: kind('greeting'), position: holder }),
  thanks: fc.record({ kind: kind('thanks') }),
  help: fc.record({ kind: kind('help'), position: holder }),
  unclear: fc.record({ kind: kind('unclear'), text, likely: near, near }),
  'no-descriptions': fc.record({ kind: kind('no-descriptions') }),
};

const single = fc.oneof(...(Object.values(byKind) as readonly fc.Arbitrary<SingleAnswer>[]));
const several: fc.Arbitrary<Answer> = fc.record({
  kind: kind('several'),
  more: fc.boolean(),
  answers: fc.array(single, { minLength: 1, maxLength: 4 }),
});

export const answersByKind: readonly (readonly [Answer['kind'], fc.Arbitrary<Answer>])[] = [
  ...(Object.entries(byKind) as readonly (readonly [SingleAnswer['kind'], fc.Arbitrary<SingleAnswer>])[]),
  ['several', several],
];
