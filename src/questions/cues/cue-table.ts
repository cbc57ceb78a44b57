import { fields, type Field } from '../../descriptions/index.js';
import { cueText } from './cues.js';

type FieldMeaning = Exclude<Field, 'substitutedBy' | 'substitutes'>;

/** A part of a description as cues speak for it: standing in has one cue for both its directions. */
export type PartMeaning = FieldMeaning | 'substitution' | 'results';

/** Where two parts are spoken for equally, the earlier one is meant. */
export const partMeanings: readonly PartMeaning[] = [
  'substitution',
  'results',
  ...fields.filter((field): field is FieldMeaning => field !== 'substitutedBy' && field !== 'substitutes'),
];

/** What somebody has with somebody else: 'kes' asks for it as well as for whoever does something. */
export const relations = [
  'substitution',
  'manager',
  'subordinates',
] as const satisfies readonly PartMeaning[];

/** Whether a mere thing speaks for it: an 'arvuti' that is slow asks for nobody's computer skills. */
export function isOfThing(means: CueMeaning | undefined): boolean {
  return means === 'tools' || means === 'computerSkills';
}

const otherMeanings = [
  'substitution-chain',
  'no-substitute',
  'substitution-picture',
  'everywhere',
  'overview',
  'requirements',
  'list',
  'compare',
  'who-handles',
  'outside',
  'correction',
  'help',
  'greeting',
  'thanks',
] as const;

/** What a cue speaks for. */
export type CueMeaning = PartMeaning | (typeof otherMeanings)[number];

const meanings: readonly CueMeaning[] = [...partMeanings, ...otherMeanings];

interface CueSet {
  readonly means: CueMeaning;
  readonly weight: number;
  readonly phrases: readonly string[];
}

const head = /^([\w-]+) ([\d.]+):(.*)$/s;

function readSet(written: string): CueSet {
  const [, name, weight, phrases] = head.exec(written) ?? [];
  const means = meanings.find((each) => each === name);
  if (means === undefined)
    throw new RangeError(`A cue must begin with its meaning and weight: ${written.slice(0, 60)}`);
  return {
    means,
    weight: Number(weight),
    phrases: (phrases ?? '')
      .split(',')
      .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
      .filter((phrase) => phrase !== ''),
  };
}

export const cueSets: readonly CueSet[] = cueText
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .join('\n')
  .split(/\n(?!\s)/)
  .map(readSet);
