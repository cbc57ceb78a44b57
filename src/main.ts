import { readConfigForStart, readEnvironment, type Config } from './config.js';
import { AmetibotError, missingPackage, openLog, takeConsole, type Log } from './ground/index.js';
import type { Running } from './start.js';

function greet({ url, playground, descriptions, questionsToTry }: Running, config: Config): void {
  const toTry = config.credentials === null ? questionsToTry : [];
  const lines = [
    '',
    `Ametibot töötab: ${url}/api/messages`,
    ...(playground === null ? [] : [`Räägi temaga brauseris / Talk to it: ${playground}`]),
    ...(toTry.length > 0 ? ['', 'Proovi küsida / Try asking:'] : []),
    ...toTry.map((question) => `  • ${question}`),
    ...(descriptions === 0 ? howToBegin(config) : []),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** A bot that knows nothing says so to everybody who asks; here it says it to whoever can mend it. */
function howToBegin({ indexDir }: Config): readonly string[] {
  return [
    '',
    'Ametijuhendeid veel ei ole. Too need sisse / There are no job descriptions yet. Bring them in:',
    `  npm run import -- FOLDER --out ${indexDir}`,
  ];
}

/** Platforms kill what has not ended by itself, and then nothing is written down any more. */
const longestEnd = 10_000;

/** The first signal ends the bot in good order, the second at once, whichever of the two they are. */
function endOnSignal(running: Running, log: Log): void {
  const end = (signal: NodeJS.Signals) => {
    for (const each of ['SIGINT', 'SIGTERM']) {
      process.off(each, end);
      process.once(each, () => process.exit(130));
    }
    setTimeout(() => fail(endedLate, log), longestEnd).unref();
    log.info({ signal }, 'Ending');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error, log),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

const endedLate = new AmetibotError({
  code: 'main.ended_late',
  message: `Something did not end within ${longestEnd / 1000} s and was left behind.`,
  cure: 'What the log said last tells what it was; a turn that was cut off is asked again by Teams.',
});

/** Sentences for the person at the terminal, who may have silenced the log; the stack, if there is one, for the log. */
function fail(broken: unknown, log: Log): never {
  const error = missingPackage(broken) ?? broken;
  if (error instanceof AmetibotError) {
    process.stderr.write(`${error.message}\n${error.cure}\n`);
  } else {
    log.error({ err: error }, 'The bot ended with an error that nobody foresaw');
    process.stderr.write(
      `Ametibot ended unexpectedly: ${String(error)}\nUnless it is silent, the log says where.\n`,
    );
  }
  process.exit(1);
}

const usage = `npm start   the bot; without MicrosoftAppId on this machine alone, with the playground. Ctrl-C ends it

Its settings stand in the environment or in the file .env; .env.example explains each.
`;

/** Words behind it would be settings that nobody reads: `npm start -- --port 80` is not to listen on 3978. */
function isToldMore(words: readonly string[]): boolean {
  if (words.includes('--help') || words.includes('-h')) process.stdout.write(usage);
  else if (words.length > 0) {
    process.stderr.write(`npm start takes no words: ${words.join(' ')}\n\n${usage}`);
    process.exitCode = 2;
  }
  return words.length > 0;
}

async function main(): Promise<void> {
  if (isToldMore(process.argv.slice(2))) return;
  let log = openLog('error');
  try {
    const config = readConfigForStart(readEnvironment());
    log = openLog(config.logLevel);
    takeConsole(log);
    // Read now, so that a wrong setting is told at once and not after the heavy packages have been read.
    const { start } = await import('./start.js');
    const running = await start(config, log);
    endOnSignal(running, log);
    greet(running, config);
  } catch (error) {
    fail(error, log);
  }
}

process.once('uncaughtException', (error) => fail(error, openLog('error')));
await main();
