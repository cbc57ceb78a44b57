import { readConfig, readEnvironment } from '../config.js';
import { rebuildIndex } from '../index-anew.js';
import { shelvingForCommand } from '../shelving.js';
import { readArguments, runCommand } from './terminal/command.js';
import { ensureIndexFolder } from './terminal/index-folder.js';
import { withProgressBar } from './terminal/progress-bar.js';
import { terminalLog } from './terminal/terminal-log.js';

await runCommand({
  usage: `npm run index   builds INDEX_DIR/lunr.json anew from INDEX_DIR/descriptions/*.json; with DATABASE_URL, of
                SEARCH_POSTGRES_FROM descriptions and more, what is missing in PostgreSQL
`,
  readOrder: (words) => readArguments({}, words),
  run: async () => {
    const config = readConfig(readEnvironment());
    const { indexDir } = config;
    await ensureIndexFolder(indexDir);
    const log = terminalLog();
    const { descriptions, kept } = await shelvingForCommand(config, async (shelving) =>
      withProgressBar('descriptions', async (onGrown) =>
        rebuildIndex(indexDir, log, shelving && { ...shelving, onGrown }),
      ),
    );
    const place = kept === 'file' ? `${indexDir}/lunr.json` : 'PostgreSQL';
    console.log(`The index stands: ${place}, descriptions: ${descriptions}.`);
  },
});
