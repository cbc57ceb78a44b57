import type { Language } from '../../language/index.js';
import type { Paper, PromisedFile } from '../outcomes/fault.js';

/** What a fault says, and what a person can do: two clauses that a semicolon joins. */
export interface FaultWords {
  readonly expected: string;
  readonly cure: string;
}

export type InBoth<Said> = Readonly<Record<Language, Said>>;

const paperNames: Readonly<Record<Paper, InBoth<string>>> = {
  contract: { et: 'leping', en: 'a contract' },
  'contract-annex': { et: 'töölepingu lisa', en: 'an annex of an employment contract' },
  appraisal: { et: 'vestluse vorm', en: 'the form of an appraisal' },
  advert: { et: 'töökuulutus', en: 'a job advert' },
  'work-rules': { et: 'sisekorraeeskiri', en: 'the rules of work' },
};

const promisedNames: Readonly<Record<PromisedFile, InBoth<string>>> = {
  pdf: { et: 'PDF', en: 'a PDF' },
  docx: { et: 'DOCX', en: 'a DOCX' },
  container: { et: 'digiallkirjastatud konteiner', en: 'a signed container' },
};

/** So many names are said; the rest is counted. */
const mostNames = 5;

function namesOf(held: readonly string[], quoted: (name: string) => string): string {
  return held
    .slice(0, mostNames)
    .map((name) => quoted(name.slice(0, 80)))
    .join(', ');
}

/** `konteineris on „leping.pdf“, „foto.png“`. */
const heldInWords: InBoth<(held: readonly string[]) => string> = {
  et: (held) => {
    if (held.length === 0) return 'konteiner on tühi';
    const more = held.length - mostNames;
    return `konteineris on ${namesOf(held, (name) => `„${name}“`)}${more > 0 ? ` ja veel ${more} faili` : ''}`;
  },
  en: (held) => {
    if (held.length === 0) return 'the container is empty';
    const more = held.length - mostNames;
    return `the container holds ${namesOf(held, (name) => `“${name}”`)}${more > 0 ? ` and ${more} more` : ''}`;
  },
};

/** What is said of the faults that carry more than their kind. */
export const faultWording = {
  otherEnding: {
    et: (readable: readonly string[]) => ({
      expected: `loetakse ainult faile laiendiga ${readable.join(', ')}`,
      cure: 'salvesta dokument mõnes neist vormingutest ja proovi uuesti',
    }),
    en: (readable: readonly string[]) => ({
      expected: `only files ending in ${readable.join(', ')} are read`,
      cure: 'save the document as one of these and try again',
    }),
  },
  bareFolder: {
    et: (readable: readonly string[]) => ({
      expected: `kaustas ei ole ühtegi loetavat faili (loetakse faile laiendiga ${readable.join(', ')})`,
      cure: 'pane ametijuhendid sellesse kausta või nimeta kaust, kus need on',
    }),
    en: (readable: readonly string[]) => ({
      expected: `the folder holds no file to read (files ending in ${readable.join(', ')} are read)`,
      cure: 'put the job descriptions into it, or name the folder that holds them',
    }),
  },
  tooLong: {
    et: (megabytes: number, most: number) => ({
      expected: `fail on ${megabytes} MB suur, loetakse kuni ${most} MB`,
      cure: 'kontrolli, kas see on õige fail, ja salvesta see väiksemana',
    }),
    en: (megabytes: number, most: number) => ({
      expected: `the file has ${megabytes} MB, and at most ${most} MB are read`,
      cure: 'check that it is the right file, and save it smaller',
    }),
  },
  notItsName: {
    et: (promised: PromisedFile) => ({
      expected: `nime järgi on see ${promisedNames[promised].et}, sisu järgi mitte`,
      cure: 'salvesta fail uuesti ja proovi siis',
    }),
    en: (promised: PromisedFile) => ({
      expected: `by its name this is ${promisedNames[promised].en}, by what it holds it is not`,
      cure: 'save the file again and try then',
    }),
  },
  unpacksToTooMuch: {
    et: (megabytes: number) => ({
      expected: `konteineris on rohkem andmeid, kui ühes ametijuhendis olla saab (üle ${megabytes} MB)`,
      cure: 'kontrolli, kas see on õige fail',
    }),
    en: (megabytes: number) => ({
      expected: `the container holds more than a job description can (over ${megabytes} MB)`,
      cure: 'check that it is the right file',
    }),
  },
  containerWithoutDocuments: {
    et: (held: readonly string[]) => ({
      expected: `${heldInWords.et(held)}, ühtegi PDF-, DOCX- ega TXT-faili konteineris ei ole`,
      cure: 'kontrolli, mis failid on allkirjastatud',
    }),
    en: (held: readonly string[]) => ({
      expected: `${heldInWords.en(held)}, and there is no PDF, DOCX or TXT file in it`,
      cure: 'check which files were signed',
    }),
  },
  containerWithoutDescription: {
    et: (held: readonly string[], why: string) =>
      `${heldInWords.et(held)}, ${held.length === 1 ? 'milles ametijuhendit ei ole' : 'ametijuhendit nende seas ei ole'} (${why})`,
    en: (held: readonly string[], why: string) =>
      `${heldInWords.en(held)}, ${held.length === 1 ? 'in which there is no job description' : 'and none of them is a job description'} (${why})`,
  },
  tooManyPages: {
    et: (pages: number, most: number) => ({
      expected: `PDF-is on ${pages} lehekülge, loetakse kuni ${most}`,
      cure: 'kontrolli, kas see on õige fail, ja salvesta ametijuhendid eraldi',
    }),
    en: (pages: number, most: number) => ({
      expected: `the PDF has ${pages} pages, and at most ${most} are read`,
      cure: 'check that it is the right file, and save each job description by itself',
    }),
  },
  noDuties: {
    et: (title: string, headings: readonly string[]) => {
      const known = headings.map((heading) => `„${heading}“`).join(', ');
      const seen = known === '' ? '' : `; tundmatud pealkirjad dokumendis: ${known}`;
      return {
        expected: `ametikoha „${title}“ ülesandeid ei leitud (otsiti pealkirja nagu „Tööülesanded“ või „Peamised teenistusülesanded“${seen})`,
        cure:
          known === ''
            ? 'kontrolli, et ülesannete osal oleks pealkiri omaette real'
            : 'kui mõni neist on ülesannete pealkiri, anna sellest teada boti haldajale, kes saab selle lisada',
      };
    },
    en: (title: string, headings: readonly string[]) => {
      const known = headings.map((heading) => `“${heading}”`).join(', ');
      const seen = known === '' ? '' : `; headings that are not known: ${known}`;
      return {
        expected: `no duties were found for “${title}” (looked for: a heading such as “Tööülesanded” or “Peamised teenistusülesanded”${seen})`,
        cure:
          known === ''
            ? 'check that the duties have a heading on a line of its own'
            : 'if one of them is the heading of the duties, tell whoever looks after the bot, who can add it',
      };
    },
  },
  otherPaper: {
    et: (paper: Paper) => ({
      expected: `see näib olevat ${paperNames[paper].et}, mitte ametijuhend`,
      cure: 'lisa fail, milles on ametijuhend',
    }),
    en: (paper: Paper) => ({
      expected: `this seems to be ${paperNames[paper].en}, not a job description`,
      cure: 'add the file that holds the job description',
    }),
  },
} as const;
