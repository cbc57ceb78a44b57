import type { StandInProblem } from '../../answers/index.js';
import { counted } from './counted.js';
import type { Language } from './wording.js';

type Said = Readonly<Record<Language, string>>;

/** What is missing behind a position, as a sentence. */
export const problemWording: Readonly<Record<StandInProblem, Said>> = {
  'none-named': { et: 'Asendajat ei ole nimetatud.', en: 'No substitute is named.' },
  'none-described': {
    et: 'Ühelgi asendajal ei ole ametijuhendit.',
    en: 'None of the substitutes has a job description.',
  },
  'none-held': {
    et: 'Ühelgi asendaja ametikohal ei ole praegu kedagi.',
    en: 'Nobody holds any of the substituting positions at present.',
  },
};

/** Whether one stands in for another. */
export const standsInWording = {
  verdict: {
    yes: { et: 'Jah, ametijuhend ütleb nii.', en: 'Yes, the job description says so.' },
    'one-sided': {
      et: 'Jah, aga ainult ühe ametijuhendi järgi.',
      en: 'Yes, but according to only one of the two job descriptions.',
    },
    no: { et: 'Ei, ametijuhend seda ei ütle.', en: 'No, the job description does not say so.' },
  },
  standIn: { et: 'Asendaja:', en: 'Substitute:' },
  substituted: { et: 'Keda asendatakse:', en: 'Substituted:' },
} as const;

/** What cards on substitution say besides the documents' own words. */
export const substitutionWording = {
  // == Who stands in ==
  listEmpty: { et: 'Siin ei ole kedagi nimetatud.', en: 'Nobody is named here.' },
  namesNobody: {
    et: (name: string) => `${name}: ametijuhend asendajat ei nimeta`,
    en: (name: string) => `${name}: the job description names no substitute`,
  },
  oneSided: {
    et: (name: string) => `Ainult siin kirjas: ametikoha „${name}“ ametijuhend seda ei ütle.`,
    en: (name: string) => `Stated only here: the job description of “${name}” does not say so.`,
  },
  oneSidedBriefly: { et: 'ainult siin kirjas', en: 'stated only here' },
  claims: {
    et: 'Siin nimetamata, aga asendaja enda ametijuhendi järgi asendab ka',
    en: 'Not named here, but according to its own job description this one stands in too',
  },
  noDescription: {
    et: (name: string) => `${name}: ametijuhendit ei ole`,
    en: (name: string) => `${name}: there is no job description`,
  },
  othersSay: {
    et: 'Oma ametijuhendi järgi asendab seda ametikohta',
    en: 'According to its own job description, this one stands in for the position',
  },
  nobody: {
    et: 'Töötajate nimekirja järgi ei ole sellel ametikohal praegu kedagi.',
    en: 'According to the staff list, nobody holds this position at present.',
  },
  nobodyElse: {
    et: 'Töötajate nimekirja järgi ei ole sellel ametikohal praegu kedagi teist.',
    en: 'According to the staff list, nobody else holds this position at present.',
  },
  morePeople: { et: (count: number) => `ja veel ${count}`, en: (count: number) => `and ${count} more` },
  you: { et: 'sina', en: 'you' },
  chat: { et: (name: string) => `Kirjuta: ${name}`, en: (name: string) => `Chat with ${name}` },
  needs: { et: 'Mida asendajal teha tuleb?', en: 'What would the substitute do?' },

  // == Who stands in for those ==
  chainButton: { et: 'Kes asendab asendajat?', en: 'Who stands in for the substitute?' },
  chainHeading: {
    et: (name: string) => `${name}: kes asendab asendajat`,
    en: (name: string) => `${name}: who stands in for the substitute`,
  },
  step: { et: (number: number) => `${number}. samm`, en: (number: number) => `Step ${number}` },
  leads: {
    on: { et: '', en: '' },
    circle: { et: 'ahelas juba eespool: ring', en: 'in the chain already: a circle' },
    undescribed: { et: 'ametijuhendit ei ole', en: 'no job description' },
    several: { et: 'sobib mitme ametikohaga', en: 'fits several positions' },
    end: { et: 'edasi ma ei vaadanud', en: 'not followed further' },
  },
  circle: {
    et: 'Ahel läheb ringi: mõni asendaja on ahelas juba eespool.',
    en: 'The chain comes full circle: one of the substitutes has been in it before.',
  },
  namesNobodyHere: {
    et: 'Ametijuhend asendajat ei nimeta.',
    en: 'The job description names no substitute.',
  },

  // == For whom somebody could stand in ==
  couldButton: { et: 'Keda võiks asendada?', en: 'Whom could it stand in for?' },
  couldHeading: {
    et: (name: string) => `${name}: keda võiks asendada`,
    en: (name: string) => `${name}: could stand in for`,
  },
  couldNobody: {
    et: (name: string) => `Ei leidnud kedagi, keda „${name}“ võiks asendada.`,
    en: (name: string) => `I couldn't find anybody for whom “${name}” could stand in.`,
  },
  byOwn: { et: 'Selle ametikoha enda ametijuhendi järgi', en: 'According to its own job description' },
  byOthers: { et: 'Teiste ametijuhendite järgi', en: 'According to the job descriptions of others' },
  ownNamesNobody: {
    et: 'Selle ametikoha enda ametijuhend ei nimeta kedagi.',
    en: 'Its own job description names nobody.',
  },
  noOwn: {
    et: 'Sellel ametikohal ametijuhendit ei ole.',
    en: 'This position has no job description.',
  },
  othersNameNobody: {
    et: 'Ükski teine ametijuhend seda ametikohta asendajana ei nimeta.',
    en: 'No other job description names this position as a substitute.',
  },
  namedAs: {
    et: (name: string) => `asendajana nimetatud: ${name}`,
    en: (name: string) => `names as substitute: ${name}`,
  },

  // == Of a unit ==
  everywhere: { et: 'Kogu asutus', en: 'The whole organisation' },
  missingHeading: {
    et: (unit: string) => `${unit}: kus asendaja puudub või vajab täpsustamist`,
    en: (unit: string) => `${unit}: where a substitute is missing or needs attention`,
  },
  allHave: {
    et: (count: number) =>
      count === 1 ? 'Ainsal ametikohal on asendaja.' : `Kõigil ${count} ametikohal on asendaja.`,
    en: (count: number) =>
      count === 1 ? 'The only position has a substitute.' : `All ${count} positions have a substitute.`,
  },
  looked: {
    et: (looked: number, found: number) =>
      `Vaatasin läbi ${counted(looked, 'ametikoha', 'ametikohta')}, neist ${found} vajab tähelepanu.`,
    en: (looked: number, found: number) =>
      `I looked through ${counted(looked, 'position', 'positions')}; ${found} ${found === 1 ? 'needs' : 'need'} attention.`,
  },
  missingButton: { et: 'Kus pole asendajat?', en: 'Where is a substitute missing?' },
  pictureHeading: {
    et: (unit: string) => `${unit}: kes keda asendab`,
    en: (unit: string) => `${unit}: who stands in for whom`,
  },
  whoWhom: { et: 'Kes keda asendab', en: 'Who stands in for whom' },
  pictureButton: { et: 'Asenduste pilt', en: 'Substitution picture' },
  substituted: {
    et: (names: string) => `teda asendab ${names}`,
    en: (names: string) => `is substituted by ${names}`,
  },
} as const;
