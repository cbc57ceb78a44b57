import { quantile } from '../figures.js';
import { askAll } from '../load.js';
import { startArguments, startProcess } from '../process-under-test.js';

/** The whole bot over some house. */
export interface Running {
  readonly startMs: number;
  readonly startMb: number;
  /** After it has answered. */
  readonly askedMb: number;
  readonly p50: number;
  readonly p99: number;
}

const warming = 50;
const asked = 300;

/** Starts the bot as `npm start` does, asks it over HTTP one question after the other, and ends it; or why it did not run. */
export async function runWhole(
  environment: Readonly<Record<string, string>>,
  questions: readonly string[],
): Promise<Running | string> {
  try {
    const bot = await startProcess(startArguments(), environment);
    try {
      const startMb = await bot.memory();
      await askAll(bot.url, questions, warming, 1);
      const times = await askAll(bot.url, questions, asked, 1);
      return {
        startMs: bot.startMs,
        startMb,
        askedMb: await bot.memory(),
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
      };
    } finally {
      await bot.stop();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
