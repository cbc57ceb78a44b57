import { rebuildIndex } from '../compose.js';
import { readConfig, readEnvironment } from '../config.js';
import { openLog } from '../ground/index.js';

const config = readConfig(readEnvironment());
const count = await rebuildIndex(config.indexDir, openLog('warn'));
console.log(`Indeks on valmis: ${config.indexDir}/lunr.json, ametijuhendeid ${count}.`);
