import type { Section } from './section.js';
import { fold, wordsOf } from './words.js';

/** The labels by which each known template shows itself; a new template is one line. */
const signs: Readonly<Record<string, readonly string[]>> = {
  A: ['Ametinimetus', 'Kes asendab', 'Keda asendab', 'Töövahendid', 'Tööks vajalikud kompetentsid'],
  B: ['Teenistuskoht', 'Teenistuja asendab', 'Teenistuja asendaja', 'Ametikoha grupp', 'Eritingimused'],
  V3: [
    'Struktuuriüksuse nimetus',
    'Teenistuskoha nimetus',
    'Ametisse nimetab',
    'Allub',
    'Asendaja',
    'Asendab',
  ],
  V4: ['Teenistuskoha nimetus', 'Asendaja', 'Keda asendab', 'Teenistuskoha ülesanded ja soovitud tulemus'],
  V5: ['Struktuuriüksuse nimetus', 'Kellele allub', 'Teenistustingimuste erisused', 'Töötingimuste erisused'],
  V8: ['Ametikoht', 'Ametnikku asendab', 'Ametnik asendab', 'Ametikoha eesmärk'],
  V9: ['Kelle allub', 'Asendaja', 'Keda asendab', 'Ametikoha kirjeldus', 'Lisaülesanded'],
  V12: ['Ametikoha nimetus', 'Asend ettevõtte struktuuris', 'Aruandekohustus', 'Kes asendab', 'Keda asendab'],
  V16: [
    'Ametinimetus',
    'Otsene ülem',
    'Kvalifikatsiooninõuded',
    'Kokkuvõte tööülesannetest',
    'Teoreetiline väljaõpe',
  ],
  V17: ['Üldsätted', 'Ametikoha nimetus', 'Ametiülesanded', 'Kvalifikatsiooninõuded'],
};

function keyOf(label: string): string {
  return wordsOf(label)
    .map(({ folded }) => folded)
    .join(' ');
}

const keyedSigns = Object.entries(signs).map(([name, labels]) => ({ name, keys: labels.map(keyOf) }));

/** The template that most of the labels belong to; `null` when hardly any are known. */
export function templateOf(sections: readonly Section[]): string | null {
  const written = new Set(sections.map((section) => keyOf(fold(section.label))));
  const [best] = keyedSigns
    .map(({ name, keys }) => ({ name, count: keys.filter((key) => written.has(key)).length }))
    .sort((a, b) => b.count - a.count);
  return best !== undefined && best.count >= 2 ? best.name : null;
}
