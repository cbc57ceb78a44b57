import { publishDescriptions, type JobDescription } from '../../src/descriptions/index.js';

/** Puts one description into a folder, as whoever publishes does. */
export function writeDescription(indexFolder: string, description: JobDescription): Promise<void> {
  return publishDescriptions(indexFolder, [description]);
}
