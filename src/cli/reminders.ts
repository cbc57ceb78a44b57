import { renderReminderList } from '../cards/index.js';
import { readConfig, readEnvironment, type Config } from '../config.js';
import { AmetibotError, silentLog, systemClock, plainObjectId } from '../ground/index.js';
import { readRosterFile } from '../people/index.js';
import { audienceText, reportOf } from '../reminders/index.js';
import { openToRead, type KeptToRead } from '../storage/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import { writeForOwner } from './terminal/write-for-owner.js';

const usage = `npm run reminders -- list                  the last reminders, the newest first
npm run reminders -- export CAMPAIGN FILE  everybody of one of them with what became of it, as CSV

npm run reminders -- list                  viimased meeldetuletused, uusim ees
npm run reminders -- export ID FAIL        kõik, kellele see oli mõeldud, ja mis sellest sai, CSV-failina
`;

type Order =
  | { readonly act: 'list' }
  | { readonly act: 'export'; readonly campaign: string; readonly file: string };

function readOrder(words: readonly string[]): Order | string {
  const read = readArguments({ allowPositionals: true, options: {} }, words);
  if (typeof read === 'string') return read;
  const [act, campaign, file, ...more] = read.positionals;
  if (act === 'list') return campaign === undefined ? { act } : 'list takes nothing else.';
  if (act !== 'export') return 'Say what to do: list or export.';
  if (campaign === undefined || file === undefined || more.length > 0)
    return 'Name one reminder, as list shows it, and one file.';
  return { act, campaign, file };
}

const mostListed = 20;

async function list({ reminders }: KeptToRead): Promise<string> {
  const campaigns = await reminders.latest(mostListed);
  if (campaigns.length === 0) return 'Nothing has been sent yet.\n';
  const lines = campaigns.map(async ({ id, state, startedAt, sendAt, audience }) => {
    const { audience: all, delivered, unknown } = reportOf(await reminders.tally(id));
    const when = (startedAt ?? sendAt).toISOString().slice(0, 16).replace('T', ' ');
    const whom = audienceText(audience).replaceAll('\n', ' ');
    return `${id}  ${when}  ${state}: ${delivered} of ${all} delivered, ${unknown} unknown; for ${whom}\n`;
  });
  return (await Promise.all(lines)).join('');
}

async function exportTo(
  file: string,
  campaign: string,
  { roster }: Config,
  storage: KeptToRead,
): Promise<string> {
  const deliveries = await storage.reminders.deliveries(campaign);
  if (deliveries.length === 0) throw noSuchCampaign(campaign);
  const { people } = await readRosterFile(roster);
  const names = new Map(people.map(({ aadObjectId, name }) => [plainObjectId(aadObjectId), name]));
  const listed = deliveries.map((delivery) => ({ delivery, name: names.get(delivery.aadObjectId) ?? '' }));
  await writeForOwner(file, [renderReminderList(listed)]);
  return `${file} has ${listed.length} ${listed.length === 1 ? 'person' : 'people'}.\n`;
}

function noSuchCampaign(campaign: string): AmetibotError {
  return new AmetibotError({
    code: 'reminders.unknown_campaign',
    message: `No reminder is known as ${campaign}, or it has not begun.`,
    cure: 'npm run reminders -- list shows those there are.',
  });
}

async function run(order: Order): Promise<void> {
  const config = readConfig(readEnvironment());
  const { dataDir, databaseUrl } = config;
  const storage = await openToRead({ dataDir, databaseUrl, clock: systemClock, log: silentLog });
  try {
    const said =
      order.act === 'list'
        ? await list(storage)
        : await exportTo(order.file, order.campaign, config, storage);
    process.stdout.write(said);
  } finally {
    await storage.close();
  }
}

await runCommand({ usage, readOrder, run });
