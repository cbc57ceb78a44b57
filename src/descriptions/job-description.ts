import { z } from 'zod/v4';

/** One thing the holder does, and what is expected to come of it. Text stands as the document has it. */
export const Duty = z.object({
  /** `3.4`, without the last dot; `null` where the document numbers nothing. */
  number: z.string().min(1).nullable(),
  text: z.string().min(1),
  results: z.array(z.string().min(1)),
});
export type Duty = Readonly<z.infer<typeof Duty>>;

/** A language by its ISO 639-1 code, with the level of the European framework (`A1`..`C2`) or the document's word. */
export const LanguageRequirement = z.object({
  language: z.string().min(1),
  level: z.string().min(1),
});
export type LanguageRequirement = Readonly<z.infer<typeof LanguageRequirement>>;

const Requirements = z.object({
  education: z.string().nullable(),
  experience: z.string().nullable(),
  languages: z.array(LanguageRequirement),
  computerSkills: z.string().nullable(),
  competencies: z.string().nullable(),
  additional: z.string().nullable(),
});

const Source = z.object({
  file: z.string().min(1),
  sha256: z.string(),
  template: z.string().nullable(),
  /**
   * Fields that the document names and leaves empty, with the word it uses: `{ subordinates: 'Puuduvad' }`.
   * "The document says: none" and "the document says nothing" are two different answers.
   */
  empty: z.record(z.string(), z.string()).default({}),
});

/**
 * One position's job description, as the contract in docs/design.md has it.
 * `null` or `[]` stands for what the document lacks. Wrapped lines are joined by one space; paragraphs and list items
 * inside one text are kept on lines of their own.
 */
export const JobDescription = z.object({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'must be of small letters a-z and digits, with single hyphens between',
    ),
  title: z.string().min(1),
  unit: z.string().nullable(),
  manager: z.string().nullable(),
  subordinates: z.array(z.string().min(1)),
  /** Who stands in for the holder ("Kes asendab", "Teenistuja asendaja"). */
  substitutedBy: z.array(z.string().min(1)),
  /** For whom the holder stands in ("Keda asendab", "Teenistuja asendab"). */
  substitutes: z.array(z.string().min(1)),
  purpose: z.string().nullable(),
  group: z.string().nullable(),
  conditions: z.string().nullable(),
  duties: z.array(Duty),
  rights: z.array(z.string().min(1)),
  responsibilities: z.array(z.string().min(1)),
  tools: z.string().nullable(),
  requirements: Requirements,
  review: z.string().nullable(),
  source: Source,
  /** SHA-256 of the canonical text: see version.ts. */
  version: z.string().regex(/^[0-9a-f]{64}$/, 'must be of 64 hexadecimal digits'),
});
export type JobDescription = z.infer<typeof JobDescription>;

/** What the document says, before it is named (`id`), traced (`source`) and sealed (`version`). */
export type DescriptionContent = Omit<JobDescription, 'id' | 'source' | 'version'>;
