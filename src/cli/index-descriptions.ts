import { rebuildIndex } from '../compose.js';
import { readConfig, readEnvironment } from '../config.js';
import { openLog } from '../ground/index.js';
import { readWords, runCommand } from './command.js';

await runCommand({
  usage: 'npm run index   builds INDEX_DIR/lunr.json anew from INDEX_DIR/descriptions/*.json\n',
  readOrder: (words) => readWords({}, words),
  run: async () => {
    const { indexDir } = readConfig(readEnvironment());
    const count = await rebuildIndex(indexDir, openLog('warn'));
    console.log(`Indeks on valmis: ${indexDir}/lunr.json, ametijuhendeid ${count}.`);
  },
});
