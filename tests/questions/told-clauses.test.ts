import { askedInHarbour } from './asked-in-harbour.js';

const askers = [null, 'Reisiterminali korraldaja'];

describe('what is told beside the clause that asks who does something', () => {
  const { isAnsweredBy, isAskedForPart } = askedInHarbour();

  for (const text of [
    'kes otsustab, et ülemus paadi slipile tõstab',
    'ülemus on vihane, kes paadi slipile tõstab',
    'reisiterminali korraldaja ootab, kes paadi slipile tõstab',
    'i am taking over a farm, who lifts boats out on the slip',
  ])
    it(`asks for no part and of no one who is named in it: '${text}'`, () => {
      isAnsweredBy('Jahisadama meister', text, askers);
    });

  for (const [text, part] of [
    ['ülemus on haige, kes kinnitab aruande', 'substitutedBy'],
    ['kes teab, kes mu ülemus on', 'manager'],
    ['ma olen uus, kes on mu ülemus', 'manager'],
    ['kes paadi slipile tõstab, kui ma puhkusel olen ja keegi mind asendab', 'substitutedBy'],
  ] as const)
    it(`asks for it all the same where somebody is away, or a clause asks for it: '${text}'`, () => {
      isAskedForPart(part, text, 'Jahisadama meister');
    });
});
