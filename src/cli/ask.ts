import { lendLibrary } from '../open-library.js';
import { answerInWords, explainExchange, hasTitle } from '../conversation/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import { settingsOver } from './terminal/index-folder.js';
import { terminalLog } from './terminal/terminal-log.js';

const whereTitlesStand = 'npm run ask -- "millised ametikohad on" lists the titles.';

interface Order {
  readonly turns: readonly string[];
  readonly as: string | null;
  readonly explain: boolean;
  readonly index: string | undefined;
}

function readOrder(words: readonly string[]): Order | string {
  const options = {
    as: { type: 'string' },
    explain: { type: 'boolean', default: false },
    index: { type: 'string' },
  } as const;
  const read = readArguments({ allowPositionals: true, options }, words);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  if (positionals.length === 0) return 'Say what to ask.';
  return { turns: positionals, as: values.as ?? null, explain: values.explain, index: values.index };
}

await runCommand({
  usage: `npm run ask -- "QUESTION" ["NEXT QUESTION"...] [--as "POSITION"] [--explain] [--index DIR]

Of several questions the last is answered; those before it are what was said before.

--as       the title of the asker's position: what 'my' and 'minu' stand for
--explain  how the question was understood, and what was found
--index    the folder of the descriptions (INDEX_DIR)
`,
  readOrder,
  run: async ({ turns, as, explain, index }) => {
    const settings = await settingsOver(index);
    const asked = { turns, as };
    await lendLibrary(settings, terminalLog(), async ({ asking }) => {
      if (as !== null && !(await asking((library) => hasTitle(as, library))))
        console.error(`No description has the title “${as}”, so nobody is known to ask. ${whereTitlesStand}`);
      if (explain) console.log(await asking((library) => explainExchange(asked, library)));
      console.log(await asking((library) => answerInWords(asked, library)));
    });
  },
});
