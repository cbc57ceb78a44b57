import { z } from 'zod/v4';
import { jsonOf } from '../ground/index.js';
import { Duty, LanguageRequirement, type DescriptionContent } from './job-description.js';

/**
 * Every field that a reader of the description can see, in an order that never changes, as one text. Its SHA-256 is the
 * description's version, so whoever keeps this text can show later what a version said, and that it said just that.
 */
export function canonicalText(content: DescriptionContent): string {
  const parts = [
    content.title,
    content.unit,
    content.manager,
    content.subordinates,
    content.substitutedBy,
    content.substitutes,
    content.purpose,
    content.group,
    content.conditions,
    content.duties.map((duty) => [duty.number, duty.text, duty.results]),
    content.rights,
    content.responsibilities,
    content.tools,
    content.requirements.education,
    content.requirements.experience,
    content.requirements.languages.map((each) => [each.language, each.level]),
    content.requirements.computerSkills,
    content.requirements.competencies,
    content.requirements.additional,
    content.review,
  ];
  const whole = JSON.stringify(parts);
  if (whole.normalize('NFC') === whole) return whole;
  // Each text by itself: composed as one, a mark could join a sign of JSON.
  return JSON.stringify(parts, (_, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC') : value,
  );
}

const text = z.string().nullable();
const lines = z.array(z.string());
const duty = z
  .tuple([Duty.shape.number, Duty.shape.text, Duty.shape.results])
  .transform(([number, words, results]) => ({ number, text: words, results }));
const language = z
  .tuple([LanguageRequirement.shape.language, LanguageRequirement.shape.level])
  .transform(([name, level]) => ({ language: name, level }));

const Canonical = z.tuple([
  z.string(),
  text,
  text,
  lines,
  lines,
  lines,
  text,
  text,
  text,
  z.array(duty),
  lines,
  lines,
  text,
  text,
  text,
  z.array(language),
  text,
  text,
  text,
  text,
]);

/** What a kept text says; `undefined` for a text that this program did not write. */
export function readCanonicalText(kept: string): DescriptionContent | undefined {
  const read = Canonical.safeParse(jsonOf(kept));
  if (!read.success) return undefined;
  const [
    title,
    unit,
    manager,
    subordinates,
    substitutedBy,
    substitutes,
    purpose,
    group,
    conditions,
    ...rest
  ] = read.data;
  const [duties, rights, responsibilities, tools, education, experience, languages, ...last] = rest;
  const [computerSkills, competencies, additional, review] = last;
  const requirements = { education, experience, languages, computerSkills, competencies, additional };
  const head = { title, unit, manager, subordinates, substitutedBy, substitutes, purpose, group, conditions };
  return { ...head, duties, rights, responsibilities, tools, requirements, review };
}
