import { z } from 'zod/v4';
import { fields } from '../../descriptions/index.js';
import type { Talk } from '../../conversation/index.js';

/** Raised when what was kept before no longer means the same; what has another is forgotten. */
const version = 1;

const texts = z.array(z.string()).readonly();
const part = z.enum(fields);

const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('positions'), descriptionIds: texts, me: z.boolean() }),
  z.object({ kind: z.literal('ambiguous'), words: z.string(), descriptionIds: texts }),
  z.object({ kind: z.literal('unknown'), words: z.string(), near: texts }),
  z.object({ kind: z.literal('unknown-me'), title: z.string().nullable() }),
  z.object({ kind: z.literal('unsaid') }),
]);

const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everywhere') }),
  z.object({ kind: z.literal('unit'), unit: z.string(), others: texts }),
  z.object({ kind: z.literal('unknown-me'), title: z.string().nullable() }),
]);

const SingleIntent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('part'),
    part,
    about: About,
    wanted: z.string(),
    whether: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('overview'), about: About }),
  z.object({ kind: z.literal('duty'), number: z.string(), about: About }),
  z.object({
    kind: z.literal('results'),
    number: z.string().nullable(),
    about: About,
    wanted: z.string().optional(),
  }),
  z.object({
    kind: z.literal('who-handles'),
    topic: z.string(),
    certain: z.boolean(),
    others: z.number().optional(),
    among: texts.optional(),
    amongReportsOf: About.optional(),
    besides: texts.optional(),
  }),
  z.object({
    kind: z.literal('who-has'),
    topic: z.string(),
    wanted: z.string(),
    of: z.enum(['languages', 'rights']).nullable(),
    negated: z.boolean(),
  }),
  z.object({ kind: z.literal('topic'), topic: z.string(), about: About }),
  z.object({ kind: z.literal('list'), scope: Scope }),
  z.object({ kind: z.literal('compare'), part: z.enum([...fields, 'overview']), about: About }),
  z.object({ kind: z.literal('stands-in'), standIn: About, about: About }),
  z.object({ kind: z.literal('stand-in-chain'), about: About }),
  z.object({ kind: z.literal('could-stand-in'), about: About, titles: texts }),
  z.object({ kind: z.literal('people'), scope: Scope }),
  z.object({ kind: z.literal('unit-heads'), scope: Scope }),
  z.object({ kind: z.literal('team-stand-ins'), otherwise: Scope.nullable() }),
  z.object({ kind: z.literal('team-part'), part, about: About, otherwise: Scope.nullable().default(null) }),
  z.object({ kind: z.literal('without-stand-in'), scope: Scope }),
  z.object({ kind: z.literal('substitution-picture'), scope: Scope }),
  z.object({ kind: z.literal('outside'), topic: z.string() }),
  z.object({ kind: z.literal('greeting') }),
  z.object({ kind: z.literal('thanks') }),
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('unclear'), text: z.string() }),
]);

const Intent = z.discriminatedUnion('kind', [
  ...SingleIntent.options,
  z.object({ kind: z.literal('several'), intents: z.array(SingleIntent).readonly() }),
]);

const language = z.enum(['et', 'en']);

/** Whatever is left out here is forgotten by the next process: so none of it may be. */
const inHand = {
  kind: z.enum(['reminder-form', 'reminder', 'acknowledgements', 'aside']),
  fields: z.record(z.string(), z.string()).optional(),
  called: z.string().optional(),
  person: z.string().optional(),
  unit: z.string().optional(),
  those: z.string().optional(),
  language,
} satisfies Record<keyof NonNullable<Talk['inHand']>, unknown>;

const Said = z.object({
  intent: Intent,
  descriptionIds: texts,
  earlier: texts.optional(),
  dutyNumber: z.string().nullable(),
  offered: texts,
  shown: texts.optional(),
  language,
  inHand: z.object(inHand).optional(),
});

const Kept = z.object({ version: z.literal(version), said: Said });

/** Compiles only while the schema knows all that can be said. */
export function writeRemembered(said: Talk): string {
  const known: z.infer<typeof Said> = said;
  return JSON.stringify({ version, said: known } satisfies z.infer<typeof Kept>);
}

/** What no longer fits, from an older bot or a newer one, is null: one repeated question. */
export function readRemembered(json: string): Talk | null {
  try {
    return Kept.safeParse(JSON.parse(json)).data?.said ?? null;
  } catch {
    return null;
  }
}
