import {
  descriptionId,
  versionOf,
  type DescriptionContent,
  type Duty,
  type JobDescription,
} from '../../src/descriptions/index.js';

export function aDuty(number: string | null, text: string, ...results: readonly string[]): Duty {
  return { number, text, results: [...results] };
}

type Said = Partial<Omit<DescriptionContent, 'requirements'>> & {
  readonly id?: string;
  readonly requirements?: Partial<DescriptionContent['requirements']>;
  /** Parts that the document names and leaves empty, each with its word. */
  readonly empty?: Readonly<Record<string, string>>;
};

/** A description that says what it is given and is silent of all else; its version is that of its words. */
export function aDescription({ id, empty, requirements, ...said }: Said = {}): JobDescription {
  const content: DescriptionContent = {
    title: 'Aednik',
    unit: null,
    manager: null,
    subordinates: [],
    substitutedBy: [],
    substitutes: [],
    purpose: null,
    group: null,
    conditions: null,
    duties: [],
    rights: [],
    responsibilities: [],
    tools: null,
    review: null,
    ...said,
    requirements: {
      education: null,
      experience: null,
      languages: [],
      computerSkills: null,
      competencies: null,
      additional: null,
      ...requirements,
    },
  };
  return {
    ...content,
    id: id ?? descriptionId(content.title, content.unit, () => false),
    source: { file: 'ametijuhend.txt', sha256: '', template: null, empty: { ...empty } },
    version: versionOf(content),
  };
}
