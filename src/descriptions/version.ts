import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text.js';
import type { DescriptionContent } from './job-description.js';

/**
 * The version of a description: SHA-256 over its words, in hexadecimal.
 * Where it came from (file, template) does not count, so the same text imported from another file is the same version.
 */
export function versionOf(content: DescriptionContent): string {
  return versionOfText(canonicalText(content));
}

/** The same of a canonical text that was kept. */
export function versionOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The version as people see it: the first eight digits. */
export function shortVersion(version: string): string {
  return version.slice(0, 8);
}
