import { resolve } from 'node:path';
import { readConfig, readEnvironment, type Config } from '../../config.js';
import { holdsDescriptions } from '../../descriptions/index.js';
import { AmetibotError } from '../../ground/index.js';

/** The settings for a command that was told in which folder the descriptions are: the people are of that folder, too. */
export async function settingsOver(index: string | undefined): Promise<Config> {
  const environment = readEnvironment();
  const settings = readConfig(index === undefined ? environment : { ...environment, INDEX_DIR: index });
  await ensureIndexFolder(settings.indexDir);
  return settings;
}

/** For a command that reads descriptions: with a wrong folder it would find none and be content, or make one there. */
export async function ensureIndexFolder(indexDir: string): Promise<void> {
  if (await holdsDescriptions(indexDir).catch(() => false)) return;
  throw new AmetibotError({
    code: 'command.no_index',
    message: `${resolve(indexDir)} holds no descriptions, or may not be looked into.`,
    cure: 'Let INDEX_DIR name the folder of the descriptions; npm run import -- FILES --out FOLDER makes one.',
  });
}
