import { readConfig, readEnvironment } from '../config.js';
import { AmetibotError } from '../ground/index.js';
import { backUp } from '../storage/index.js';
import { readArguments, runCommand } from './terminal/command.js';

function readOrder(words: readonly string[]): string | { readonly copy: string } {
  const read = readArguments({ allowPositionals: true }, words);
  if (typeof read === 'string') return read;
  const [copy, ...more] = read.positionals;
  return copy === undefined || more.length > 0 ? 'Name one file to write.' : { copy };
}

async function run({ copy }: { readonly copy: string }): Promise<void> {
  const { dataDir, databaseUrl } = readConfig(readEnvironment());
  if (databaseUrl !== null) {
    throw new AmetibotError({
      code: 'backup.postgres',
      message: 'DATABASE_URL is set: what the bot keeps is in PostgreSQL, which has its own tool.',
      cure: `Back it up with: pg_dump --format=custom --file="${copy}" "$DATABASE_URL"`,
    });
  }
  await backUp(dataDir, copy);
  process.stdout.write(`${copy} is a whole copy of what the bot keeps.\n`);
}

await runCommand({
  usage: `npm run backup -- FILE

A copy of the SQLite file in DATA_DIR, taken while the bot goes on. To bring it back: stop the bot, put the copy
in place of DATA_DIR/ametibot.db, remove ametibot.db-wal and ametibot.db-shm beside it, start the bot.
`,
  readOrder,
  run,
});
