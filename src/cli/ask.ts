import { parseArgs } from 'node:util';
import { answerInWords, explainExchange, openLibrary } from '../compose.js';
import { readConfig, readEnvironment } from '../config.js';
import { openLog } from '../ground/index.js';

const usage = 'Usage: npm run ask -- "QUESTION" ["NEXT QUESTION"...] [--as "POSITION"] [--explain]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string' }, explain: { type: 'boolean' }, index: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error(usage);
  process.exit(2);
}
const config = readConfig(readEnvironment());
const library = await openLibrary(
  { indexDir: values.index ?? config.indexDir, roster: config.roster },
  openLog('warn'),
);
const asked = { turns: positionals, as: values.as ?? null };
if (values.explain) console.log(explainExchange(asked, library));
console.log(answerInWords(asked, library));
