import type { Part } from '../../questions/index.js';
import type { Language } from './wording.js';

/** What each part of a description is called. "Kes asendab" and "Keda asendab" are the documents' own headings. */
const labels: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  unit: { et: 'Struktuuriüksus', en: 'Unit' },
  manager: { et: 'Vahetu juht', en: 'Manager' },
  subordinates: { et: 'Alluvad', en: 'Subordinates' },
  substitutedBy: { et: 'Kes asendab', en: 'Substituted by' },
  substitutes: { et: 'Keda asendab', en: 'Substitutes for' },
  purpose: { et: 'Eesmärk', en: 'Purpose' },
  group: { et: 'Ametikoha grupp', en: 'Position group' },
  conditions: { et: 'Eritingimused', en: 'Special conditions' },
  duties: { et: 'Tööülesanded', en: 'Duties' },
  rights: { et: 'Õigused', en: 'Rights' },
  responsibilities: { et: 'Vastutus', en: 'Responsibilities' },
  tools: { et: 'Töövahendid', en: 'Tools' },
  education: { et: 'Haridus', en: 'Education' },
  experience: { et: 'Töökogemus', en: 'Work experience' },
  languages: { et: 'Keeleoskus', en: 'Languages' },
  computerSkills: { et: 'Arvutioskus', en: 'Computer skills' },
  competencies: { et: 'Kompetentsid', en: 'Competencies' },
  additional: { et: 'Isikuomadused', en: 'Personal qualities' },
  review: { et: 'Ülevaatamine', en: 'Review' },
  overview: { et: 'Ülevaade', en: 'Overview' },
};

/** The labels that name several things: a verb beside them is in the plural. */
const several: Readonly<Record<Language, ReadonlySet<Part>>> = {
  et: new Set<Part>([
    'subordinates',
    'substitutedBy',
    'substitutes',
    'conditions',
    'duties',
    'rights',
    'tools',
    'competencies',
    'additional',
  ]),
  en: new Set<Part>([
    'subordinates',
    'substitutedBy',
    'substitutes',
    'conditions',
    'duties',
    'rights',
    'responsibilities',
    'tools',
    'languages',
    'computerSkills',
    'competencies',
    'additional',
  ]),
};

/** A label that can be the subject of a sentence, which the headings of substitution cannot. */
const subjects: Readonly<Partial<Record<Part, Readonly<Record<Language, string>>>>> = {
  substitutedBy: { et: 'Asendajad', en: 'Substitutes' },
  substitutes: { et: 'Asendatavad', en: 'Positions substituted for' },
};

export function subjectOf(part: Part, language: Language): { readonly name: string; readonly many: boolean } {
  return { name: subjects[part]?.[language] ?? labelOf(part, language), many: several[language].has(part) };
}

export function labelOf(part: Part, language: Language): string {
  return labels[part][language];
}
