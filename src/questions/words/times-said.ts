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

/** 'Peab nädalavahetusel töötama', 'töötab laupäeval': when one works is a condition that a description may tell. */
const working = /^(?:toota(?:ma|b|n|da|vad)|tool|toole|work|works|working)$/;
const days = /(?:^nadalavahetus|paeval$|^reedel$)/;

/**
 * Where it is only said when: of no day does a description say anything but that one works on it. There the day is asked
 * for, and 'töötama' says nothing.
 */
export function placesOfTimes({ words }: Sentence): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, { folded }] of words.entries()) {
    const work = [at - 1, at + 1].filter((place) => working.test(words[place]?.folded ?? ''));
    const isOfWork = work.length > 0 && days.test(folded);
    if (isOfWork) for (const place of work) places.add(place);
    else if (times.has(folded)) places.add(at);
    if (stretches.has(folded) && which.has(words[at - 1]?.folded ?? '')) places.add(at - 1).add(at);
  }
  return places;
}
