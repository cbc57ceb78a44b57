import { tidy } from '../lines/line.js';
import { isHolder, type Holder } from './substitution-sentence.js';

interface EnglishStatement {
  readonly part: 'unit' | 'manager' | 'subordinates' | 'substitutedBy' | 'substitutes';
  readonly value: string;
}

const reports = /^(.+?)\s+reports?\s+(?:directly\s+)?to\s+(.+)$/iu;
const unit = /^(.+?)\s+(?:works\s+in|belongs\s+to|is\s+part\s+of)\s+(.+?)(?=\s+and\s+\p{L}+s\s|,|\.?$)/iu;
/** Behind those for whom somebody stands in: when, not who. */
const occasion = String.raw`(?:\s+(?:in|during|when|while|if)\s.*)?`;
const stoodInBy = new RegExp(
  String.raw`^(.+?)\s+is\s+(?:replaced|substituted|deputi[sz]ed|covered|represented)(?:\s+for)?(?:\s+(?:in|during)\s[^,]*?absence)?\s+by\s+(.+?)${occasion}$`,
  'iu',
);
const standsInFor = new RegExp(
  String.raw`^(.+?)\s+(?:deputi[sz]es|stands\s+in|substitutes|covers|fills\s+in|acts\s+as\s+(?:a\s+)?(?:deputy|substitute))\s+for\s+(.+?)${occasion}$`,
  'iu',
);
const inAbsence =
  /^(?:in|during)\s+(?:the\s+absence\s+of\s+(.+?)|(?:his|her|their)\s+absence),?\s+((?:the\s+)?\p{L}[^,]*?)\s+(?:acts|deputi[sz]es|stands\s+in|takes\s+over|performs|carries\s+out|fills\s+in|substitutes|covers)(?!\p{L})/iu;

/** A post or a unit without its article and its stop. */
function named(text: string): string {
  return tidy(text)
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/[.,;]+$/u, '');
}

function reportsOf(sentence: string, holder: Holder): readonly EnglishStatement[] {
  const [, subject = '', object = ''] = reports.exec(sentence) ?? [];
  if (object === '') return [];
  if (isHolder(named(object), holder)) return [{ part: 'subordinates', value: named(subject) }];
  const [doer = ''] = subject.split(/\s+(?:works|belongs|is)\s/iu);
  return isHolder(named(doer), holder) ? [{ part: 'manager', value: named(object) }] : [];
}

function unitOf(sentence: string, holder: Holder): readonly EnglishStatement[] {
  const [, subject = '', object = ''] = unit.exec(sentence) ?? [];
  return object !== '' && isHolder(named(subject), holder) ? [{ part: 'unit', value: named(object) }] : [];
}

function substitutionOf(sentence: string, holder: Holder): readonly EnglishStatement[] {
  const [away, absent = '', deputy] = inAbsence.exec(sentence) ?? [];
  if (away !== undefined && deputy !== undefined)
    return isHolder(named(absent), holder) ? [{ part: 'substitutedBy', value: named(deputy) }] : [];
  const [, replaced = '', by] = stoodInBy.exec(sentence) ?? [];
  if (by !== undefined)
    return isHolder(named(replaced), holder) ? [{ part: 'substitutedBy', value: named(by) }] : [];
  const [, doer = '', whom] = standsInFor.exec(sentence) ?? [];
  if (whom === undefined) return [];
  if (isHolder(named(doer), holder)) return [{ part: 'substitutes', value: named(whom) }];
  return isHolder(named(whom), holder) ? [{ part: 'substitutedBy', value: named(doer) }] : [];
}

/** What an English sentence says of who is over whom and who stands in: `The gardener reports to the head gardener.` */
export function englishStatements(sentence: string, holder: Holder): readonly EnglishStatement[] {
  return [...reportsOf(sentence, holder), ...unitOf(sentence, holder), ...substitutionOf(sentence, holder)];
}
