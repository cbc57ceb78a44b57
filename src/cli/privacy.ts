import { readConfig, readEnvironment, type Config } from '../config.js';
import { AmetibotError, silentLog, systemClock, plainObjectId } from '../ground/index.js';
import { readRosterFile, type Person } from '../people/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import {
  countsOf,
  openKept,
  openToRead,
  type CountsOfPerson,
  type KeptOfPerson,
  type KeptToRead,
} from '../storage/index.js';

const usage = `npm run privacy -- export PERSON          what is kept of a person, as one JSON on standard output
npm run privacy -- erase PERSON [--yes]   erases it; without --yes says what would go, and erases nothing

PERSON is the object id (Microsoft Entra shows it), or the address that the roster has for the person.
What is kept, why and how long: docs/privacy.md.

npm run privacy -- export ISIK            inimese kohta hoitavad andmed ühe JSON-ina standardväljundis
npm run privacy -- erase ISIK [--yes]     kustutab need; ilma valikuta --yes ütleb, mis kustuks, ega kustuta midagi

ISIK on objekti ID (seda näitab Microsoft Entra) või aadress, mis tal töötajate nimekirjas on.
`;

interface Order {
  readonly act: 'export' | 'erase';
  readonly person: string;
  readonly yes: boolean;
}

interface Found {
  readonly aadObjectId: string;
  readonly lines: readonly Person[];
  readonly kept: KeptOfPerson;
}

function readOrder(words: readonly string[]): Order | string {
  const options = { yes: { type: 'boolean', default: false } } as const;
  const read = readArguments({ allowPositionals: true, options }, words);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  const [act, person, ...more] = positionals;
  if (act !== 'export' && act !== 'erase') return 'Say what to do: export or erase.';
  if (person === undefined || more.length > 0) return 'Name one person.';
  if (act === 'export' && values.yes) return '--yes belongs to erase alone.';
  return { act, person: person.trim(), yes: values.yes };
}

/** Who has left is in no roster and may still be kept: then the word itself is taken for the object id. */
async function find(person: string, { roster }: Config, { personalData }: KeptToRead): Promise<Found> {
  const { people, problems } = await readRosterFile(roster);
  for (const { line, problem } of problems) process.stderr.write(`${roster}, line ${line}: ${problem}\n`);
  const word = plainObjectId(person);
  const byId = people.filter(({ aadObjectId }) => plainObjectId(aadObjectId) === word);
  const lines = byId.length > 0 ? byId : people.filter(({ upn }) => upn.toLowerCase() === word);
  const ids = [...new Set(lines.map(({ aadObjectId }) => plainObjectId(aadObjectId)))];
  if (ids.length > 1) throw ambiguous(person, roster, ids);
  const aadObjectId = ids[0] ?? word;
  const kept = await personalData.of(aadObjectId);
  if (lines.length === 0 && isEmpty(kept)) throw unknown(person, roster);
  return { aadObjectId, lines, kept };
}

function isEmpty(kept: KeptOfPerson): boolean {
  return Object.values(countsOf(kept)).every((count) => count === 0);
}

function ambiguous(person: string, roster: string, ids: readonly string[]): AmetibotError {
  return new AmetibotError({
    code: 'privacy.several_people',
    message: `${roster} gives the address ${person} to several people: ${ids.join(', ')}.`,
    cure: 'Name the one you mean by the object id.',
  });
}

function unknown(person: string, roster: string): AmetibotError {
  return new AmetibotError({
    code: 'privacy.unknown_person',
    message: `Nobody is known as ${person}: ${roster} has no such object id or address, and nothing is kept under it.`,
    cure: 'Give the object id as Microsoft Entra shows it; somebody who is not in the roster has no address here.',
  });
}

function exported({ aadObjectId, lines, kept }: Found): string {
  const exportedAt = systemClock.now().toISOString();
  return `${JSON.stringify({ aadObjectId, exportedAt, roster: lines, ...kept }, null, 2)}\n`;
}

/** In the order in which they are told. */
const inWords: Readonly<Record<keyof CountsOfPerson, string>> = {
  talks: 'talks, what was said last',
  namedInTalks: 'talks of others that were about them',
  references: 'conversations where the person can be reached',
  reminders: 'reminders that were meant for them',
  putOff: 'reminders for them alone, put off or sent by HR',
  leftOut: 'reminders that HR named them for, or left them out of',
  told: 'matters of which the bot has told them by itself',
  lessons: 'lessons that stay, and no longer say who',
  acknowledgements: 'events of the ledger of acknowledgements that stay, and no longer say who',
};

function counted(head: string, counts: CountsOfPerson): string {
  const matters = Object.keys(inWords) as (keyof CountsOfPerson)[];
  return [head, ...matters.map((matter) => `  ${inWords[matter]}: ${counts[matter]}`), ''].join('\n');
}

function wouldErase({ aadObjectId, lines, kept }: Found, { roster }: Config): string {
  const would = counted(`Would be erased of ${aadObjectId}:`, countsOf(kept));
  return `${would}Nothing was erased: say --yes to do it.\n${staysInRoster(lines, roster)}`;
}

function erased(
  { aadObjectId, lines }: Found,
  gone: CountsOfPerson,
  { roster, idleMinutes }: Config,
): string {
  const running = `A bot that is running may know the last talks for ${idleMinutes} minutes more; a new start ends that.\n`;
  return `${counted(`Erased of ${aadObjectId}:`, gone)}${staysInRoster(lines, roster)}${running}`;
}

function staysInRoster({ length }: Found['lines'], roster: string): string {
  if (length === 0) return '';
  return `${roster} has ${length} ${length === 1 ? 'line of this person; it is' : 'lines of this person; they are'} yours to remove.\n`;
}

async function run({ act, person, yes }: Order): Promise<void> {
  const config = readConfig(readEnvironment());
  const { dataDir, databaseUrl, idleMinutes } = config;
  const parts = { dataDir, databaseUrl, idleMinutes, clock: systemClock, log: silentLog };
  const say = async (storage: KeptToRead, saying: (found: Found) => string | Promise<string>) => {
    try {
      process.stdout.write(await saying(await find(person, config, storage)));
    } finally {
      await storage.close();
    }
  };
  if (act === 'export') return say(await openToRead(parts), exported);
  if (!yes) return say(await openToRead(parts), (found) => wouldErase(found, config));
  const storage = await openKept(parts);
  return say(storage, async (found) =>
    erased(found, await storage.personalData.erase(found.aadObjectId), config),
  );
}

await runCommand({ usage, readOrder, run });
