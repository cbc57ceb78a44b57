import { cueText } from './cues.js';

const meanings = [
  'unit',
  'manager',
  'subordinates',
  'purpose',
  'group',
  'conditions',
  'duties',
  'rights',
  'responsibilities',
  'tools',
  'education',
  'experience',
  'languages',
  'computerSkills',
  'competencies',
  'additional',
  'review',
  'substitution',
  'results',
  'overview',
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
export type CueMeaning = (typeof meanings)[number];

export interface CueSet {
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
