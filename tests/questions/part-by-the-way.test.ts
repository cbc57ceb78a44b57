import { askedInHarbour } from './asked-in-harbour.js';

const askers = [null, 'Reisiterminali korraldaja'];

describe('a part of a description that is named by the way', () => {
  const { isAnsweredBy, isAskedForPart } = askedInHarbour();

  for (const text of [
    'paat jäi kooli ette vee peale triivima ja tahab slipile tõstmist',
    'kas slipil võib talvel paati hoida',
    'kas paati tohib kaldale tõsta',
  ])
    it(`is not asked for, where a duty stands out without it: '${text}'`, () => {
      isAnsweredBy('Jahisadama meister', text, askers);
    });

  for (const [text, part] of [
    ['haridus ja paat', 'education'],
    ['kas ma tohin paati kaldale tõsta', 'rights'],
    ['kas tohib paadi tellida', 'rights'],
    ['tahan teada oma õigusi paadi kaldale tõstmisel', 'rights'],
    ['mul on vaja näha oma tööülesandeid', 'duties'],
    ['kes mind asendab', 'substitutedBy'],
  ] as const)
    it(`is asked for by its name, by oneself, or of one's own: '${text}'`, () => {
      isAskedForPart(part, text, 'Jahisadama meister');
    });
});
