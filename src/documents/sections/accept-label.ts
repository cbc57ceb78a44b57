import { labelsOnly } from '../labels/column-labels.js';
import type { FoundLabel } from '../labels/found-label.js';
import { isLanguageLabel } from '../labels/language-label.js';
import { depthOf } from '../lines/leading-number.js';
import { headerParts, isRequirementPart } from '../labels/part.js';
import type { Section, Stretch } from './section.js';
import { isAction, isCapitals, startsUpper } from '../lines/words.js';

/** What is known of the place where a label was found. */
export interface Place {
  readonly stretch: Stretch;
  readonly current: Section['part'];
  readonly seen: ReadonlySet<Section['part']>;
  readonly afterBlank: boolean;
  readonly bulleted: boolean;
  /** Nothing stands under the current label yet. */
  readonly atStart: boolean;
  /** The next written line is a list item. */
  readonly beforeList: boolean;
  /** The reader saw that the line is set as a heading. */
  readonly heading: boolean;
  /** It is the first of two cells of a row, and something stands in the other. */
  readonly besideValue: boolean;
  /** It is one cell over all columns, between other rows of its table: over duties it names a group of them. */
  readonly acrossTable: boolean;
  /** Small letters that go on with the line above, or with that of the same cell: the midst of a sentence. */
  readonly inSentence: boolean;
  /** The line stands by itself: in no cell of a table, and no words before it run on into it. */
  readonly apart: boolean;
}

function isWhole(label: FoundLabel): boolean {
  return label.rest.trim() === '';
}

/** `3. TÖÖÜLESANDED`, `III ÕIGUSED`: a heading shows itself by its number or its capitals. */
function looksLikeHeading(label: FoundLabel): boolean {
  return depthOf(label.number) === 1 || label.capitals;
}

/** `Struktuuriüksuse juht: …`, `Ametikoht ja kood: …`: known words begin a label that is longer, and not known. */
export function goesOn(label: FoundLabel): boolean {
  return !label.colon && /^(?:\p{Ll}|\d)[^:.;,]{0,40}:(?:\s|$)/u.test(label.rest);
}

/** A label with its value on the same line, no colon between: only where such a row is expected, and only once. */
function opensRow(label: FoundLabel, place: Place): boolean {
  if (label.number !== null) return true;
  return startsUpper(label.written) && !place.seen.has(label.part);
}

/** `TÖÖÜLESANNETE KIRJELDUS` over the row of the post's name: what was taken for a chapter is what the paper is called. */
function opensHeaderLate(label: FoundLabel, { stretch, seen, besideValue }: Place): boolean {
  if (label.part !== 'title' || stretch !== 'duties' || label.near !== null || label.hasPrefix) return false;
  return (label.colon || besideValue) && ![...headerParts].some((part) => seen.has(part));
}

function acceptHeaderLabel(label: FoundLabel, place: Place): boolean {
  if (goesOn(label)) return false;
  if (label.part === 'conditions' && isWhole(label) && looksLikeHeading(label)) return true;
  if (label.part === 'conditions' && place.stretch === 'requirements' && !place.bulleted)
    return label.colon && label.near === null && startsUpper(label.written) && !place.seen.has(label.part);
  if (opensHeaderLate(label, place)) return true;
  if (place.stretch !== 'opening') return false;
  if (isWhole(label)) return label.number !== null || label.colon || startsUpper(label.written);
  return label.colon || opensRow(label, place);
}

/** A line that is a known label and nothing else begins its part, though no empty line or number says so. */
function standsAsHeading(label: FoundLabel, place: Place): boolean {
  if (!isWhole(label) || label.near !== null || label.stopped || !startsUpper(label.written)) return false;
  return place.heading || place.apart;
}

/** `6.4 arvuti kasutamise oskus igapäevatööks`: small letters begin no label, whatever number stands before them. */
function opensRequirement(label: FoundLabel, place: Place): boolean {
  return startsUpper(label.written) && opensRow(label, place);
}

/** `Haridus on erialane kõrgharidus. Töökogemus ei ole nõutav.`: sentences, sorted by what each says. */
function isSubject({ rest, colon }: FoundLabel): boolean {
  return !colon && /^\s*(?:on|peab|is)\s/u.test(rest);
}

function acceptRequirementLabel(label: FoundLabel, place: Place): boolean {
  // In a sentence or a list the name of a language is no label: its level stands behind it as it does elsewhere.
  if (isLanguageLabel(label.written) && !(place.besideValue && place.stretch === 'requirements'))
    return false;
  if (isSubject(label)) return false;
  if (place.bulleted) {
    const free = place.current === 'requirements' || !place.seen.has('competencies');
    return label.colon && place.stretch === 'requirements' && free && !place.seen.has(label.part);
  }
  if (place.stretch === 'requirements') {
    if (isWhole(label)) return startsUpper(label.written);
    return (label.colon && !place.seen.has(label.part)) || opensRequirement(label, place);
  }
  if (isWhole(label)) {
    return (
      label.number !== null ||
      label.colon ||
      label.capitals ||
      (place.stretch !== 'duties' && place.afterBlank) ||
      (place.besideValue && label.near === null && startsUpper(label.written)) ||
      (standsAsHeading(label, place) && !(place.acrossTable && place.stretch === 'duties'))
    );
  }
  return label.colon && (place.stretch !== 'duties' || followsDuties(label, place));
}

/** `Haridus: …` as a paragraph right behind the duties, where no heading opens the requirements; no duty is named so. */
function followsDuties(label: FoundLabel, place: Place): boolean {
  const named = ['education', 'experience', 'languages'].includes(label.part) && !label.needsColon;
  return named && place.apart && label.near === null && label.number === null && startsUpper(label.written);
}

/** What may follow a heading on its line: column heads, the first item, or a text that is set differently. */
function mayFollowHeading(label: FoundLabel, place: Place): boolean {
  if (labelsOnly(label.rest).length > 0 || /^\d{1,2}\.\d/.test(label.rest)) return true;
  if (depthOf(label.number) === 1) return label.capitals || place.stretch !== 'duties';
  return label.number === null && label.capitals && label.wordCount > 1 && !isCapitals(label.rest);
}

/** `1) Töötajal on õigus nõuda …` under `Õigused ja kohustused`: a sentence, sorted by what it says as the next one is. */
function isSentenceOfBoth(label: FoundLabel, place: Place): boolean {
  return place.current === 'rights-and-responsibilities' && !label.colon && /^\s*\p{Ll}/u.test(label.rest);
}

function acceptHeading(label: FoundLabel, place: Place): boolean {
  if (!startsUpper(label.written) || isSentenceOfBoth(label, place)) return false;
  if (isWhole(label)) {
    if (label.hasPrefix) {
      // `Sepp on kohustatud:` over duties announces the duties; behind rights it parts them from what follows.
      if (/kohustatud$/iu.test(label.written) && place.stretch !== 'body') return false;
      if (label.stopped || (label.part === place.current && !label.capitals)) return false;
      return looksLikeHeading(label) || place.heading || (label.colon && label.wordCount <= 6);
    }
    if (label.colon || label.number !== null || label.capitals || place.afterBlank || place.atStart)
      return true;
    if (place.besideValue && label.part !== 'duties' && label.near === null) return true;
    if (place.beforeList && label.part !== 'duties') return true;
    if (standsAsHeading(label, place) && (place.heading || label.part !== 'duties')) return true;
    return place.current === 'rights-and-responsibilities' || place.stretch !== 'duties';
  }
  if (label.hasPrefix) return false;
  return label.colon || mayFollowHeading(label, place);
}

/** Two or three words, each with a capital: `Töötaja: Ülle Õunapuu`, `Koostas: Ülle Õunapuu, personalijuht`. */
function isPersonName(text: string): boolean {
  return /^\s*\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){1,2}\s*(?:,.*)?$/u.test(text);
}

const weakSignatures = /^(?:töötaja|ametnik|teenistuja|koostaja|koostas|kinnitaja)$/iu;

function acceptSignature(label: FoundLabel, place: Place): boolean {
  if (weakSignatures.test(label.written)) {
    const beside = labelsOnly(label.rest);
    if (beside.length > 0 && beside.every(({ part }) => part === 'signatures')) return true;
    if (!label.colon || place.beforeList) return false;
    return place.stretch === 'end' || place.stretch === 'requirements' || isPersonName(label.rest);
  }
  return label.colon || isWhole(label) || label.wordCount > 1;
}

function acceptPurpose(label: FoundLabel, place: Place): boolean {
  return label.hasPrefix ? acceptHeading(label, place) : acceptHeaderLabel(label, place);
}

/** `6. Ametikoha eesmärk` behind the duties: some put the purpose last, as a chapter like the others. */
function opensLatePurpose(label: FoundLabel, place: Place): boolean {
  if (place.seen.has('purpose') || label.hasPrefix || !isWhole(label) || !startsUpper(label.written))
    return false;
  return looksLikeHeading(label) || place.heading;
}

function acceptResults(label: FoundLabel, place: Place): boolean {
  if (place.stretch !== 'duties') return false;
  return isWhole(label) || label.colon || labelsOnly(label.rest).length > 0;
}

/** A misspelt label has to show itself: by a colon, a heading's number or capitals, or a number in the header. */
function showsItself(label: FoundLabel, place: Place): boolean {
  if (label.colon) return true;
  const depth = depthOf(label.number);
  if (depth > 1)
    return startsUpper(label.written) && (place.stretch === 'opening' || place.stretch === 'requirements');
  return isWhole(label) && (depth === 1 || label.capitals);
}

/** `Haridus ja tervis | …`: a cell beside its value is a label to its end, and known words that begin it are not all. */
function isLongerThanKnown({ part, colon, rest }: FoundLabel): boolean {
  return (headerParts.has(part) || isRequirementPart(part)) && !colon && /^\p{Ll}/u.test(rest);
}

/** Their words end sentences as well: `Leping on | kinnitatud.`, `enda antud | allkirjad`. */
const closesOrApproves: ReadonlySet<FoundLabel['part']> = new Set(['approval', 'signatures']);

/** Is the label that was found a label at this place, or words of a sentence? */
export function isAccepted(label: FoundLabel, place: Place): boolean {
  const { part } = label;
  if (place.inSentence && closesOrApproves.has(part) && !startsUpper(label.written)) return false;
  if (label.near !== null && !showsItself(label, place)) return false;
  if (place.besideValue && isLongerThanKnown(label)) return false;
  if (place.bulleted && !isRequirementPart(part) && !(part === 'results' && label.colon)) return false;
  if (label.needsColon && !label.colon && !isWhole(label) && label.number === null) return false;
  // `5.1. Vastutab vara eest.`: a verb with its object is a sentence, whatever number stands before it.
  if (label.needsColon && !label.colon && !isWhole(label) && isAction(label.written)) return false;
  if (headerParts.has(part)) return acceptHeaderLabel(label, place);
  if (isRequirementPart(part)) return acceptRequirementLabel(label, place);
  if (part === 'purpose')
    return place.stretch === 'opening' ? acceptPurpose(label, place) : opensLatePurpose(label, place);
  if (part === 'results' || part === 'activities') return acceptResults(label, place);
  if (part === 'signatures') return acceptSignature(label, place);
  if (part === 'approval') return isWhole(label) || label.capitals || place.current === 'opening';
  if (part === 'document') return isWhole(label) && (label.capitals || place.stretch !== 'duties');
  return acceptHeading(label, place);
}
