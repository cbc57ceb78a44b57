/** What is said of what has changed in a description. */
export const differenceWording = {
  before: { et: 'Enne:', en: 'Before:' },
  now: { et: 'Nüüd:', en: 'Now:' },
  gone: { et: 'Välja jäi:', en: 'Taken out:' },
  added: { et: 'Lisandus:', en: 'Added:' },
  newDuty: { et: 'uus ülesanne', en: 'a new duty' },
  goneDuty: { et: 'välja jäänud ülesanne', en: 'a duty taken out' },
  title: { et: 'Ametikoha nimetus', en: 'Title' },
  onlyOrder: {
    et: 'Muutunud on ainult järjekord või ridade jaotus.',
    en: 'Only the order or the lines have changed.',
  },
  dutiesMoved: { et: 'Tööülesannete järjekord on muutunud.', en: 'The duties come in another order.' },
} as const;
