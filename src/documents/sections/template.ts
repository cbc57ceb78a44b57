import { fold } from '../../language/index.js';
import type { Section } from './section.js';
import { wordsOf } from '../lines/words.js';

/**
 * The labels by which each known template shows itself; a new template is one line. `…`: any words stand there, as
 * the post's name does in headings.
 */
const signs: Readonly<Record<string, readonly string[]>> = {
  A: [
    'Ametinimetus',
    'Vahetu juht',
    'Kes asendab',
    'Keda asendab',
    'Töövahendid',
    'Tööks vajalikud kompetentsid',
    'Arvutikasutamise oskus',
    'Töökoha eesmärk',
  ],
  B: [
    'Teenistuskoht',
    'Teenistuja asendab',
    'Teenistuja asendaja',
    'Ametikoha grupp',
    'Eritingimused',
    'Peamised teenistusülesanded',
  ],
  V3: [
    'Struktuuriüksuse nimetus',
    'Teenistuskoha nimetus',
    'Ametisse nimetab',
    'Allub',
    'Asendaja',
    'Asendab',
  ],
  V4: ['Teenistuskoha nimetus', 'Asendaja', 'Keda asendab', 'Teenistuskoha ülesanded ja soovitud tulemus'],
  V5: [
    'Struktuuriüksuse nimetus',
    'Kellele allub',
    'Teenistustingimuste erisused',
    'Teenistuskoha ülesanded ja tulemused',
  ],
  V6: [
    'Struktuuriüksuse nimetus',
    'Kellele allub',
    'Töötingimuste erisused',
    'Põhitöö nr',
    'Teenistuskoha ülesanded ja tulemused',
  ],
  V7: [
    'Struktuuriüksuse nimetus',
    'Kellele allub',
    'Teenistustingimuste erisused',
    'Teenistuskoha ülesanded ja tulemused',
    'Tegevused ülesannete täitmiseks',
  ],
  V8: ['Ametikoht', 'Ametnikku asendab', 'Ametnik asendab', 'Ametikoha eesmärk'],
  V9: [
    'Ametinimetus',
    'Kelle allub',
    'Kellele allub',
    'Asendaja',
    'Keda asendab',
    'Ametikoha kirjeldus',
    'Põhiülesanded',
    'Lisaülesanded',
  ],
  V10: ['Üldosa', 'Ametikoha eesmärk', 'Teenistuskohustused'],
  V11: ['Üldsätted', 'Ametikoha eesmärk', 'Ametiülesanded', 'Kvalifikatsiooninõuded'],
  V12: [
    'Ametikoha nimetus',
    'Asend ettevõtte struktuuris',
    'Aruandekohustus',
    'Kes asendab',
    'Keda asendab',
    '… missioon',
  ],
  V13: ['Ametikoha nimetus', 'Alluvus', 'Eesmärk', 'Kohustused ja ülesanded'],
  V14: ['Üldsätted', 'Nõutav kvalifikatsioon', 'Tööaeg', '… kohustused'],
  V15: ['Üldsätted', 'Põhiülesanded', 'Kohustused', 'Õigused'],
  V16: [
    'Ametinimetus',
    'Otsene ülem',
    'Kvalifikatsiooninõuded',
    'Tööpiirkond',
    'Kokkuvõte tööülesannetest',
    'Teoreetiline väljaõpe',
  ],
  V17: ['I Üldsätted', 'II Ametiülesanded', 'III Õigused'],
  V18: ['Üldsätted', '… töö eesmärgid', '… kohustused ja ülesanded'],
  V19: ['Üldpõhimõtted', '… tööülesanded'],
  V21: [
    'Ametinimetus',
    'Ametikoha nimetus',
    'Ametikirjeldus',
    'Töö vahetu korraldaja',
    'Töö tulemuslikkuse näitajad',
    'Kohustused',
  ],
};

function keyOf(label: string): string {
  return wordsOf(fold(label))
    .map(({ folded }) => folded)
    .join(' ');
}

interface Sign {
  /** A prefix of blanks where other words stand before it. */
  readonly key: string;
  /** A label that few templates have says more. */
  readonly weight: number;
}

function isAmong(written: ReadonlySet<string>, key: string): boolean {
  if (!key.startsWith(' ')) return written.has(key);
  return [...written].some((each) => each.endsWith(key));
}

const templatesOfKey = new Map<string, number>();
const keyed = Object.entries(signs).map(([name, labels]) => {
  const keys = labels.map((label) => (label.startsWith('…') ? ` ${keyOf(label)}` : keyOf(label)));
  for (const key of keys) templatesOfKey.set(key, (templatesOfKey.get(key) ?? 0) + 1);
  return { name, keys };
});
const templates: readonly { name: string; signs: readonly Sign[]; whole: number }[] = keyed.map(
  ({ name, keys }) => {
    const own = keys.map((key) => ({ key, weight: 1 / (templatesOfKey.get(key) ?? 1) }));
    return { name, signs: own, whole: own.reduce((sum, { weight }) => sum + weight, 0) };
  },
);

/** A document that gives the post's name under another label than the template's is hardly of that template. */
const titleKeys = [
  'Ametinimetus',
  'Ametikoha nimetus',
  'Teenistuskoht',
  'Teenistuskoha nimetus',
  'Ametikoht',
].map(keyOf);

/** How much of its own a template must show to be named at all. */
const least = 0.3;

/**
 * The template of which the sections show most, both in labels and as a share of what it would have; `null` when
 * they show little of any. `columns`: the heads of tables, which are no sections.
 */
export function templateOf(sections: readonly Section[], columns: readonly string[]): string | null {
  const written = new Set(
    sections.flatMap(({ label, near, number }) => [keyOf(near ?? label), keyOf(`${number ?? ''} ${label}`)]),
  );
  const titles = titleKeys.filter((key) => written.has(key));
  for (const head of columns) written.add(keyOf(head));
  const scored = templates.map(({ name, signs: own, whole }) => {
    const shown = own.filter(({ key }) => isAmong(written, key));
    const weight = shown.reduce((sum, sign) => sum + sign.weight, 0);
    const another = titles.some((title) => !own.some(({ key }) => key === title));
    return { name, count: shown.length, score: (weight / Math.sqrt(whole)) * (another ? 0.5 : 1) };
  });
  const [best] = scored.filter(({ count }) => count >= 2).sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= least ? best.name : null;
}
