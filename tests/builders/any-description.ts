import * as fc from 'fast-check';
import type { DescriptionContent, JobDescription } from '../../src/descriptions/index.js';
import { aDescription, aDuty } from './description.js';

/** Words that meet each other in questions, and words of any letters. */
const word = fc.oneof(
  fc.constantFrom(...'kasvuhoone kastmine aruanne külastaja lepingute õigus töö ülesanne and 3.1'.split(' ')),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const spoken = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))
  .filter((text) => text.trim() !== '');
const paragraph = fc.option(
  fc.array(spoken, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  { nil: null },
);
const lines = fc.array(spoken, { maxLength: 4 });
const duty = fc
  .tuple(fc.option(fc.constantFrom('1', '3.1', '3.2', '3.10'), { nil: null }), spoken, lines)
  .map(([number, text, results]) => aDuty(number, text, ...results));

const requirements: fc.Arbitrary<DescriptionContent['requirements']> = fc.record({
  education: paragraph,
  experience: paragraph,
  languages: fc.array(
    fc.tuple(fc.constantFrom('et', 'en', 'ru'), spoken).map(([language, level]) => ({ language, level })),
    { maxLength: 3 },
  ),
  computerSkills: paragraph,
  competencies: paragraph,
  additional: paragraph,
});

/** Whatever a document may say. */
export const anyContent: fc.Arbitrary<DescriptionContent> = fc.record({
  title: spoken,
  unit: paragraph,
  manager: paragraph,
  subordinates: lines,
  substitutedBy: lines,
  substitutes: lines,
  purpose: paragraph,
  group: paragraph,
  conditions: paragraph,
  duties: fc.array(duty, { maxLength: 5 }),
  rights: lines,
  responsibilities: lines,
  tools: paragraph,
  requirements,
  review: paragraph,
});

/** A small organisation, each description with an id of its own. */
export const anyCollection: fc.Arbitrary<readonly JobDescription[]> = fc
  .array(anyContent, { minLength: 1, maxLength: 4 })
  .map((contents) => contents.map((content, at) => aDescription({ ...content, id: `amet-${at}` })));

/** The name of a unit, often that of another in other letters, or one inside it or around it. */
export const aUnit = fc.constantFrom(
  null,
  '',
  '()',
  '—',
  'IT',
  'it ',
  'Õigus',
  'Abi',
  'Abi, IT',
  'Abi (öö), IT',
);
