import { readFile } from 'node:fs/promises';
import { packApp, type AppFacts } from '../app-package/index.js';
import { readAppSettings, readEnvironment } from '../config.js';
import { readArguments, runCommand } from './terminal/command.js';
import { writeAsked } from './terminal/write-asked.js';

const usage = `npm run package -- [--out FILE] [--version VERSION] [--read-receipts]

The Teams app package from manifest/ and the settings: MicrosoftAppId, TEAMS_APP_ID, ORGANISATION_NAME,
ORGANISATION_URL, PRIVACY_URL, TERMS_URL, and PUBLIC_URL where links to descriptions are to be shown as cards. It is
checked against Microsoft's schema; the network is not asked.

--out            where to write it (dist/ametibot-teams.zip)
--version        the app's version; Teams takes an update only with a higher one (that of package.json, 1. for 0.)
--read-receipts  asks each chat to let the bot know what was read
`;

interface Order {
  readonly out: string;
  readonly version: string | undefined;
  readonly readReceipts: boolean;
}

function readOrder(words: readonly string[]): Order | string {
  const options = {
    out: { type: 'string', default: 'dist/ametibot-teams.zip' },
    version: { type: 'string' },
    'read-receipts': { type: 'boolean', default: false },
  } as const;
  const read = readArguments({ options }, words);
  if (typeof read === 'string') return read;
  const { out, version, 'read-receipts': readReceipts } = read.values;
  return { out, version, readReceipts };
}

/** Only to look at: nobody's bot has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

async function run({ out, version, readReceipts }: Order): Promise<void> {
  const { botId, appPackageId, ...organisation } = readAppSettings(readEnvironment());
  const { version: own } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const facts: AppFacts = {
    ...organisation,
    botId: botId ?? nobody,
    appPackageId: appPackageId ?? botId ?? nobody,
    // Teams takes no version that begins with 0.
    version: version ?? own.replace(/^0\./u, '1.'),
    readReceipts,
  };
  const { zip, files } = await packApp('manifest', facts);
  await writeAsked(out, zip);
  process.stdout.write(
    `${out}: ${files.join(', ')}; ${Math.ceil(zip.length / 1024)} KB, version ${facts.version}.\n`,
  );
  if (botId === null) {
    process.stderr.write('It is only to look at: MicrosoftAppId is not set, so no bot would answer in it.\n');
  }
}

await runCommand({ usage, readOrder, run });
