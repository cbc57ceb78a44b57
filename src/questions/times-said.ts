import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

const times = wordSet(
  'tana homme eile ulehomme uleeile praegu nuud hetkel tanane homne hiljem varsti today tomorrow yesterday now tonight currently ' +
    'suvel talvel kevadel sugisel esmaspaeval teisipaeval kolmapaeval neljapaeval reedel laupaeval puhapaeval nadalavahetusel ' +
    'jaanuaris veebruaris martsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris',
);
/** Of these it must be said which: 'nädal' by itself may be what is asked about. */
const stretches = wordSet('nadal nadalal kuul aastal paeval week month year');
const which = wordSet('sel sellel see jargmisel eelmisel tuleval this next last');

/** Where it is only said when: of no day does a description say anything. */
export function placesOfTimes({ words }: Sentence): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, { folded }] of words.entries()) {
    if (times.has(folded)) places.add(at);
    if (stretches.has(folded) && which.has(words[at - 1]?.folded ?? '')) places.add(at - 1).add(at);
  }
  return places;
}
