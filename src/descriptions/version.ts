import { createHash } from 'node:crypto';
import type { DescriptionContent } from './job-description.js';

/** Every field that a reader of the description can see, in an order that never changes. */
function canonicalText(content: DescriptionContent): string {
  return JSON.stringify([
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
  ]);
}

/**
 * The version of a description: SHA-256 over its words, in hexadecimal.
 * Where it came from (file, template) does not count, so the same text imported from another file is the same version.
 */
export function versionOf(content: DescriptionContent): string {
  return createHash('sha256').update(canonicalText(content).normalize('NFC')).digest('hex');
}

/** The version as people see it: the first eight digits. */
export function shortVersion(version: string): string {
  return version.slice(0, 8);
}
