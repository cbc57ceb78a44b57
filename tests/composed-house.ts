import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compose, type Ametibot } from '../src/compose.js';
import { readConfig, type Environment } from '../src/config.js';
import { readTexts } from '../src/conversation/asking/bank.js';
import type { Later, Log } from '../src/ground/index.js';
import type { Outside } from '../src/outside.js';
import { aClock } from './builders/clock.js';
import { aDescription, aDuty } from './builders/description.js';
import { inFolder } from './builders/folder.js';
import { writeDescription } from './builders/write-description.js';

/** Timers that go off when they are told to. */
export function theTimers() {
  let waiting: (() => Promise<void>)[] = [];
  const later: Later = (work) => {
    waiting.push(work);
    return () => {
      waiting = waiting.filter((each) => each !== work);
    };
  };
  const goOff = async (times = 1) => {
    for (let time = 0; time < times; time += 1) {
      const works = waiting;
      waiting = [];
      for (const work of works) await work();
    }
  };
  return { later, goOff, count: () => waiting.length };
}

/** A log that keeps what it is told. */
export function theLog() {
  const told: {
    readonly level: string;
    readonly data: Record<string, unknown>;
    readonly sentence: string;
  }[] = [];
  const at = (level: string) => (data: object, sentence: string) => {
    told.push({ level, data: data as Record<string, unknown>, sentence });
  };
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  return { log, told, saying: (words: RegExp) => told.filter(({ sentence }) => words.test(sentence)) };
}

/** A whole bot over a folder of its own, with a clock and timers that the test moves. */
export function aComposedHouse(folder: string) {
  const clock = aClock();
  const timers = theTimers();
  const { log, told, saying } = theLog();
  const outside: Outside = {
    clock,
    later: timers.later,
    fetch: async (url, init) => fetch(url, init),
    wait: async () => {},
    random: () => 1,
    patience: 5_000,
  };
  const starts = async (settings: Environment = {}, more: Partial<Outside> = {}): Promise<Ametibot> => {
    const config = readConfig({ INDEX_DIR: folder, DATA_DIR: join(folder, 'data'), ...settings });
    return compose(config, log, { ...outside, ...more });
  };
  return {
    clock,
    timers,
    told,
    saying,
    starts,
    roster: join(folder, 'roster.csv'),
    writeRoster: async (text: string) => writeFile(join(folder, 'roster.csv'), text),
  };
}

export type ComposedHouse = ReturnType<typeof aComposedHouse>;

/** Lends a folder with two descriptions in it, and the house over it. */
export async function inComposedHouse(work: (house: ComposedHouse) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const duties = [aDuty('3.1', 'Kastab taimi.')];
    await writeDescription(folder, aDescription({ title: 'Aednik', substitutedBy: ['Florist'], duties }));
    await writeDescription(folder, aDescription({ title: 'Florist', substitutedBy: ['Aednik'], duties }));
    await work(aComposedHouse(folder));
  });
}

/** Whatever becomes of the work, the bot is closed after it. */
export async function closing(bot: Ametibot, work: (bot: Ametibot) => Promise<void>): Promise<void> {
  try {
    await work(bot);
  } finally {
    await bot.close();
  }
}

/** What somebody reads who asks this in a chat of their own. */
export async function asks(
  { colleague }: Ametibot,
  who: string,
  text = 'Kes mind asendab?',
): Promise<string> {
  const { card } = await colleague.reply({ text, conversation: `vestlus ${who}`, aadObjectId: who });
  return readTexts(card).join('\n');
}
