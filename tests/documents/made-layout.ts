import type { DescriptionContent } from '../../src/descriptions/index.js';

/** A description as a person would set it in a word processor: blocks one under the other. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

export interface Cell {
  readonly paragraphs: readonly string[];
  readonly bulleted?: boolean;
  /** The cell above goes on in this one; a DOCX alone can say so. */
  readonly goesOn?: boolean;
}

const languageNames: Readonly<Record<string, string>> = {
  et: 'Eesti',
  en: 'Inglise',
  sv: 'Rootsi',
  de: 'Saksa',
  fi: 'Soome',
  ru: 'Vene',
};

function cell(...paragraphs: readonly string[]): Cell {
  return { paragraphs };
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraphs(text: string | null): readonly Block[] {
  return (text ?? '').split('\n').map((each) => ({ kind: 'paragraph', text: each }));
}

/** Lines ending in a colon stand over bullets; a text of one line is a paragraph. */
function listed(text: string | null): readonly Block[] {
  if (text === null || !text.includes('\n')) return paragraphs(text);
  return text
    .split('\n')
    .map((each): Block =>
      each.endsWith(':') ? { kind: 'paragraph', text: each } : { kind: 'bullets', items: [each] },
    );
}

function languagesOf(content: DescriptionContent): string {
  return content.requirements.languages
    .map(({ language, level }) => `${languageNames[language]} keele oskus vähemalt tasemel ${level}.`)
    .join(' ');
}

function dutyTable(content: DescriptionContent, heads: readonly string[]): Block {
  const rows = content.duties.map(({ number, text, results }) => [
    cell(`${number}. ${text}`),
    { paragraphs: results, bulleted: true },
  ]);
  return { kind: 'table', rows: [heads.map((head) => cell(head)), ...rows] };
}

/** The first family: labels over values, two columns of duties, headings in capitals. */
export function layFamilyA(content: DescriptionContent): readonly Block[] {
  const { requirements } = content;
  return [
    heading('AMETIJUHEND'),
    heading('1. ÜLDOSA'),
    {
      kind: 'table',
      rows: [
        [cell('1.1 Ametinimetus'), cell('1.2 Struktuuriüksus')],
        [cell(content.title), cell(content.unit ?? '')],
      ],
    },
    {
      kind: 'table',
      rows: [
        [cell('1.3 Vahetu juht'), cell('1.4 Kes asendab'), cell('1.5 Keda asendab')],
        [
          cell(content.manager ?? ''),
          cell(content.substitutedBy.join(', ')),
          cell(content.substitutes.join(', ')),
        ],
      ],
    },
    heading('2. TÖÖKOHA EESMÄRK'),
    ...paragraphs(content.purpose),
    heading('3. TÖÖÜLESANDED'),
    dutyTable(content, ['Põhiülesanded', 'Oodatavad tulemused']),
    heading('4. ÕIGUSED'),
    { kind: 'paragraph', text: 'Töötajal on õigus:' },
    { kind: 'bullets', items: content.rights },
    heading('5. VASTUTUS'),
    { kind: 'paragraph', text: 'Töötaja vastutab:' },
    { kind: 'bullets', items: content.responsibilities },
    heading('6. TÖÖVAHENDID'),
    ...paragraphs(content.tools),
    heading('7. TÖÖKOHALE ESITATAVAD NÕUDED'),
    heading('Haridus'),
    ...paragraphs(requirements.education),
    heading('Töökogemus'),
    ...paragraphs(requirements.experience),
    heading('Keeleoskus'),
    { kind: 'paragraph', text: languagesOf(content) },
    heading('Arvutikasutamise oskus'),
    ...paragraphs(requirements.computerSkills),
    heading('Tööks vajalikud kompetentsid'),
    ...listed(requirements.competencies),
    heading('Täiendavad kompetentsid, isikuomadused ja teadmised'),
    ...(requirements.additional?.includes('\n') === true
      ? listed(requirements.additional)
      : [{ kind: 'bullets' as const, items: [requirements.additional ?? ''] }]),
    heading('8. AMETIJUHENDI MUUTMINE'),
    ...paragraphs(content.review),
    {
      kind: 'table',
      rows: [
        [cell('Tööandja:'), cell('Töötaja:')],
        [cell('(allkirjastatud digitaalselt)'), cell('(allkirjastatud digitaalselt)')],
      ],
    },
  ];
}

/** The second family: a label and its value side by side. */
export function layFamilyB(
  content: DescriptionContent,
  empty: Readonly<Record<string, string>>,
): readonly Block[] {
  const { requirements } = content;
  const row = (label: string, value: string | null, field: string): readonly Cell[] => [
    cell(label),
    cell(...(value ?? empty[field] ?? '-').split('\n')),
  ];
  return [
    heading('AMETIJUHEND'),
    heading('1. Üldosa'),
    {
      kind: 'table',
      rows: [
        row('Struktuuriüksus', content.unit, 'unit'),
        row('Teenistuskoht', content.title, 'title'),
        row('Vahetu juht', content.manager, 'manager'),
        row('Alluvad', content.subordinates.join(', ') || null, 'subordinates'),
        row('Teenistuja asendab', content.substitutes.join(', ') || null, 'substitutes'),
        row('Teenistuja asendaja', content.substitutedBy.join(', ') || null, 'substitutedBy'),
        row('Teenistuskoha eesmärk', content.purpose, 'purpose'),
        row('Ametikoha grupp', content.group, 'group'),
        row('Eritingimused', content.conditions, 'conditions'),
      ],
    },
    dutyTable(content, ['2. Peamised teenistusülesanded', 'Oodatavad tulemused']),
    heading('3. Teenistuskoha täitjale esitatavad nõuded'),
    {
      kind: 'table',
      rows: [
        row('Haridus', requirements.education, 'education'),
        row('Erialane töökogemus', requirements.experience, 'experience'),
        row('Keeleoskus', languagesOf(content), 'languages'),
        row('Teadmised ja oskused', requirements.competencies, 'competencies'),
        row('Isikuomadused', requirements.additional, 'additional'),
      ],
    },
    heading('4. Õigused ja vastutus'),
    heading('Õigused'),
    { kind: 'bullets', items: content.rights },
    heading('Vastutus'),
    { kind: 'bullets', items: content.responsibilities },
    ...paragraphs(content.review),
  ];
}
