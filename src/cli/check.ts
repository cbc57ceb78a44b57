import { findGaps, readCollection, type Gap } from '../compose.js';
import { readConfig, readEnvironment } from '../config.js';
import { readWords, runCommand } from './command.js';

function sentenceOf(gap: Gap): string {
  switch (gap.kind) {
    case 'unknown-substitute':
      return gap.list === 'substitutedBy'
        ? `asendaja „${gap.name}“: sellise nimetusega ametijuhendit ei ole`
        : `asendab ametikohta „${gap.name}“: sellise nimetusega ametijuhendit ei ole`;
    case 'one-sided':
      return gap.list === 'substitutedBy'
        ? `asendaja on „${gap.other.title}“, kuid tema ametijuhend seda ei ütle`
        : `asendab ametikohta „${gap.other.title}“, kuid selle ametijuhend teda asendajaks ei nimeta`;
    case 'no-substitute':
      return 'asendajat ei ole nimetatud';
    case 'no-duties':
      return 'tööülesandeid ei ole';
    case 'no-results':
      return `oodatavad tulemused puuduvad ülesannetel ${gap.numbers.join(', ')}`;
  }
}

async function run(): Promise<void> {
  const collection = await readCollection(readConfig(readEnvironment()).indexDir);
  const gaps = findGaps(collection);
  for (const description of collection) {
    const own = gaps.filter((gap) => gap.description.id === description.id);
    if (own.length === 0) continue;
    console.log(`\n${description.title}${description.unit === null ? '' : `, ${description.unit}`}`);
    for (const gap of own) console.log(`  – ${sentenceOf(gap)}`);
  }
  console.log(`\nKokku: ametijuhendeid ${collection.length}, tähelepanekuid ${gaps.length}.`);
}

await runCommand({
  usage: 'npm run check   lists contradictions and gaps in INDEX_DIR/descriptions/*.json\n',
  readOrder: (words) => readWords({}, words),
  run,
});
