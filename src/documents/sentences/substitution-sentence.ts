import { fold } from '../../language/index.js';
import { leadingNumber } from '../lines/leading-number.js';
import { tidy } from '../lines/line.js';
import { endsAsPost, endsAsPostInAnyCase, mayEndPost, sameInPartitive } from '../lines/position-words.js';
import { emptyWord } from './value-list.js';

type SubstitutionList = 'substitutedBy' | 'substitutes';

interface SubstitutionStatement {
  readonly part: SubstitutionList;
  readonly value: string;
}

/** `tema puhkuse ajal`, `puhkuse või muu äraoleku ajal`, `etenduse ajal`, `puudumisel`: when somebody stands in; not who. */
const occasion =
  /(?<!\p{L})(?:(?:(?:ja|ning|või)\s+)?muul\s+(?:ajutisel\s+)?(?:äraolekul|puudumisel|ajal))(?!\p{L})|(?<!\p{L})(?:(?:tema|nende|viimase|töötaja|teenistuja|ametniku)\s+)?(?:(?:(?:muu|muude|ajutise|pikema|pikaajalise)\s+)*(?:(?:korralise\s+)?puhkuse|haiguse|haiguslehe|töövõimetuse|koolituse|(?:töö)?lähetuse|äraoleku|eemaloleku|eemalviibimise|puudumise)(?:,\s*|\s+ja\s+|\s+ning\s+|\s+või\s+|\s+ehk\s+)?)*(?:(?:\s*(?<!\p{L})\p{Ll}+[aeiuöä])?\s*(?<!\p{L})(?:ajal|korral)|puudumisel|puudumise korral|äraolekul)(?!\p{L})|(?<!\p{L})(?:vajadusel|vajaduse korral|ajutiselt|omakorda|(?:(?:direktori|juhataja|(?:vahetu\s+)?juhi|kantsleri|vallavanema|linnapea|tööandja)\s+)?(?:käskkirja|korralduse|kokkuleppe|(?:(?:töö)?vahetuse\s+)?(?:töö|valve)?graafiku)\s+alusel)(?!\p{L})/giu;

/** The words without those that say when. */
export function sayingWhom(text: string): string {
  return tidy(apartByOccasions(text).replace(occasion, ' ')).replace(/^[,:\s]+|[,.;\s]+$/gu, '');
}

/** `nõunik, tema puudumisel jurist`: when the next one in a list of names stands in. */
const occasionInList =
  /(?<=^|[,;\n]\s*)(?:(?:ja|ning|and)\s+)?(?:(?:(?:tema|nende|viimase|selle|pikemal|pikema)\s+)?(?:puudumisel|äraolekul|puudumise korral)|in (?:his|her|their) absence|kui\s[^,;\n]*?(?:puudu(?:b|vad)|ei ole|pole|on (?:samuti |ka |samal ajal )?(?:ära|eemal|haige|haiguslehel|puhkusel|lähetusel|lähetuses))(?:\s[^,;\n]*)?(?=,)|(?:if|when)\s(?:[^,;\n]*\s)?(?:unavailable|not available|absent|away|on leave|on holiday)(?=,)),?\s+(?:(?:siis|then)\s+)?(?=\p{L})/giu;

/** `jurist ja tema puudumisel notar`: the second stands apart from the first as it does behind a comma. */
function apartByOccasions(names: string): string {
  return names.replace(
    /\s+(?:ja|ning|või|and)\s+(?=(?:(?:tema|nende|viimase|selle)\s+(?:puudumisel|äraolekul|puudumise korral)|in (?:his|her|their) absence)(?!\p{L}))/giu,
    ', ',
  );
}

/** Behind a label as well, when somebody stands in is no part of the post's name. */
export function withoutOccasions(names: string): string {
  return apartByOccasions(names).replace(occasionInList, '');
}

/** What `withoutOccasions` leaves out: `tema puudumisel`. No list of names has room for it. */
export function occasionsIn(names: string): readonly string[] {
  return [...apartByOccasions(names).matchAll(occasionInList)].map(([said]) => said.replace(/[,\s]+$/u, ''));
}

/** The same between the names of a sentence; at its start, `Tema puudumisel asendab teda jurist`, it is said of all of it. */
export function occasionsBetween(sentence: string): readonly string[] {
  const names = apartByOccasions(sentence.replace(/^.*?(?<!\p{L})(?:asendab|asendaja\p{L}*\s+on)\s/iu, ''));
  const [first = ''] = names.split(/[,;]/u);
  return occasionsIn(names.slice(first.length));
}

/** Of a post's name, without what stands in parentheses behind it. */
function lastWordOf(name: string): string {
  const core = tidy(name.replace(/\s*\([^)]*\)/gu, ' '));
  return fold(core.split(' ').at(-1) ?? '');
}

/** What the holder of the post is called: its title, and the short name that the document gives itself for it. */
export type Holder = readonly string[];

/** `Ehitusspetsialist (edaspidi spetsialist)`: the title, and what the sentences after that say instead of it. */
export function holderOf(title: string, text: string): Holder {
  const defined =
    /(?<![\p{L}-])(\p{L}[\p{L}-]{0,60})\s{0,3}\((?:edaspidi|hereinafter)\s*(?:ka\s)?[-:–„“"]*\s*(\p{L}[\p{L} -]{2,40}?)[“”"]?\s*\)/giu;
  const short = [...text.matchAll(defined)].find(([, word = '']) => isHolder(word, [title]))?.[2];
  return short === undefined ? [title] : [title, short];
}

function holderIs(subject: string, holder: Holder): Doing {
  const said = holder.map((name) => nameIs(subject, name));
  return said.find((each) => each !== 'unclear') ?? 'unclear';
}

/** What somebody in a sentence has to do with the verb in it. */
type Doing = 'doer' | 'done-for' | 'unclear';

/** Is the subject the holder (`nõunik asendab …`), or the one stood in for (`nõunikku asendab …`)? */
function nameIs(subject: string, name: string): Doing {
  const word = lastWordOf(subject);
  const last = lastWordOf(name);
  if (word === 'teda' || /^(?:tootajat|ametnikku|teenistujat|(?:ameti|teenistus|too)kohta)$/.test(word))
    return 'done-for';
  if (/^(?:ta|tema|tootaja|ametnik|teenistuja|(?:ameti|teenistus|too)koht)?$/.test(word) || word === last)
    return 'doer';
  const stem = last.slice(0, Math.max(3, last.length - 2));
  return last !== '' && word.startsWith(stem) ? 'done-for' : 'unclear';
}

/** The object of `asendab` shows by its case whether it does the work itself (`sekretär`) or is stood in for (`sekretäri`). */
function caseOf(object: string): 'nominative' | 'partitive' | 'unclear' {
  const first = object.split(/,|;|\s(?:või|ja|ning)\s/u)[0] ?? '';
  if (/^teine\s/iu.test(first)) return 'nominative';
  if (sameInPartitive(first)) return 'unclear';
  if (endsAsPost(first) || mayEndPost(first) || /(?:meister|kokk|sepp|giid)$/iu.test(first))
    return 'nominative';
  return endsAsPostInAnyCase(first) || /^teist\s|(?:jat|nikku|sti|[ou]ri)$/iu.test(first)
    ? 'partitive'
    : 'unclear';
}

/**
 * Who stands in where the subject is the holder's own name. `Õde asendab sekretär`: some names are written alike whoever
 * does the work, and then the object's case and `tema puudumisel` have to agree, or nobody can tell.
 */
function listOf(subject: string, object: string, absence: boolean): SubstitutionList | null {
  const objectCase = caseOf(object);
  if (!sameInPartitive(subject)) return objectCase === 'nominative' ? null : 'substitutes';
  if (objectCase === 'nominative') return absence ? 'substitutedBy' : null;
  return objectCase === 'partitive' ? 'substitutes' : null;
}

const substitutionSentence = /^(.*?)\s*(?<!\p{L})asendab(?!\p{L})\s*(.+)$/iu;

/** `Asendajaks on jurist`, `Nõuniku asendaja on jurist`. */
const substituteIs = /^(?<whose>.{0,50}?)\s*(?<!\p{L})asendaja(?:ks|d|teks)?\s+on\s+(?<names>\p{L}.+)$/iu;

/** `asendab Y` after X, in any order of its words. */
export function speaksOfSubstitution(clause: string): boolean {
  return substitutionSentence.test(clause) || noun.test(clause) || substituteIs.test(clause);
}

/** A sentence with its own verb: `Nõunik allub juhatajale.`, `Nõunikku asendab jurist.` */
export function speaksOfRelations(sentence: string): boolean {
  return (
    /\S\s+(?:allub|alluvad|alluvaid|asendab|asendavad)\s+\S/iu.test(sentence) || substituteIs.test(sentence)
  );
}

/** `Teemeistrit asendab: …`, `Asendus: …`: a row of the header whose label has the post's name in it, or a noun. */
const labelled =
  /^(?<subject>.{0,50}?)(?<!\p{L})asendab(?:(?<him>\s+teda)|(?<self>\s+ise))?\s*:\s*(?<names>.*)$/iu;
const noun = /^(?:asendus|asendamine)\s*:\s*(?<names>.*)$/iu;

/** How such a row begins, with its value or without. */
export function isSubstitutionLabel(text: string): boolean {
  const said = text.slice(leadingNumber(text).length).trim();
  if (/^asend(?:us|amine)\s*(?::|$|\t| {3,})/iu.test(said)) return !/(?<!\p{L})asendab(?!\p{L})/iu.test(said);
  const match = /^(\p{Lu}[^:.;,]*?\s)asendab(?:\s+(?:teda|ise))?\s*(?::|$|\t| {3,})/u.exec(said);
  return match?.[1] !== undefined && match[1].trim().split(' ').length <= 4;
}

/** Behind a label names stand in the nominative, whoever they are: the label alone tells which list they are. */
function labelledSubstitution(row: string, holder: Holder): SubstitutionStatement | null | undefined {
  const named = noun.exec(row)?.groups?.['names'];
  if (named !== undefined && !substitutionSentence.test(named))
    return caseOf(named) === 'nominative' || emptyWord(named) !== null
      ? { part: 'substitutedBy', value: tidy(named) }
      : null;
  const match = labelled.exec(row)?.groups;
  if (match === undefined) return undefined;
  const value = sayingWhom(match['names'] ?? '');
  const said = match['subject'] ?? '';
  const subject = sayingWhom(said);
  if (value === '') return null;
  if (match['self'] !== undefined) return { part: 'substitutes', value };
  const inAbsence = subject === '' && tidy(said) !== '';
  if (match['him'] !== undefined || inAbsence) return { part: 'substitutedBy', value };
  const holds = holderIs(subject, holder);
  if (holds === 'unclear' || (holds === 'doer' && sameInPartitive(subject))) return null;
  return { part: holds === 'doer' ? 'substitutes' : 'substitutedBy', value };
}

/** Does the clause speak of the holder: by the post's name in any case, by a pronoun, or by nothing at all? */
export function isHolder(subject: string, holder: Holder): boolean {
  return holderIs(sayingWhom(subject), holder) !== 'unclear';
}

/** `Nõunik asendab juhatajat ning nõunikku asendab jurist`: each direction by itself, cut before the second holder. */
export function directionsIn(clause: string, holder: Holder): readonly string[] {
  const [first, second] = [...clause.matchAll(/(?<!\p{L})asendab(?!\p{L})/giu)];
  if (first === undefined || second === undefined) return [clause];
  const between = clause.slice(0, second.index);
  const joins = [...between.matchAll(/[,;]?\s+(?:ja|ning|kuid|aga|samas)\s+|[,;]\s+/gu)];
  const border = joins.findLast((join) => {
    const subject = between.slice(join.index + join[0].length);
    const isSuspended = between[join.index - 1] === '-';
    return join.index > first.index && !isSuspended && subject.trim() !== '' && isHolder(subject, holder);
  });
  if (border === undefined) return [clause];
  return [clause.slice(0, border.index), clause.slice(border.index + border[0].length)];
}

/**
 * `Nõunik ja jurist asendavad teineteist`: who stands in for the holder, and for whom the holder does. `Nõunikud
 * asendavad üksteist`: all who hold the post.
 */
export function mutualSubstitute(sentence: string, holder: Holder): string | null {
  const names =
    /^(?:asend(?:us|amine)\s*:\s*)?(.+?)\s+asendavad\s+(?:\p{L}+\s+)?(?:teineteist|üksteist)(?!\p{L})/iu.exec(
      sentence,
    )?.[1];
  const posts = names?.split(/,\s+|\s+(?:ja|ning)\s+/u) ?? [];
  const others = posts.filter((post) => !isHolder(post, holder));
  if (posts.length === 1 && others.length === 0 && lastWordOf(posts.join()).endsWith('d'))
    return sayingWhom(posts.join());
  return others.length > 0 && others.length === posts.length - 1 ? others.map(sayingWhom).join(', ') : null;
}

/** `Tema äraolekul täidab tema ülesandeid arvestaja`; the other way round a word has to say that somebody is away. */
function performedDuties(sentence: string, holder: Holder): SubstitutionStatement | undefined {
  const match =
    /^(?<subject>.*?)\s*(?<!\p{L})täidab\s+(?<whose>.+?)\s+(?:töö|teenistus)?ülesandeid(?!\p{L})(?<behind>.*)$/iu.exec(
      sentence,
    )?.groups;
  const { subject = '', whose = '', behind = '' } = match ?? {};
  if (match === undefined || !isHolder(subject, holder)) return undefined;
  const others = sayingWhom(behind);
  if (/^(?:tema|ta)$/iu.test(whose) || isHolder(whose, holder))
    return others === '' ? undefined : { part: 'substitutedBy', value: others };
  const isAway = tidy(sentence.replace(occasion, ' ')) !== tidy(sentence) && others === '';
  return isAway ? { part: 'substitutes', value: sayingWhom(whose) } : undefined;
}

/** `null` where it is told how the substitute is found, and not who: `Asendaja on määratud käskkirjaga`. */
function namedSubstitute(sentence: string, holder: Holder): SubstitutionStatement | null | undefined {
  const { whose = '', names = '' } = substituteIs.exec(sentence)?.groups ?? {};
  if (names === '') return undefined;
  const value = sayingWhom(names);
  const isOurs = whose === '' || isHolder(whose, holder);
  return isOurs && caseOf(value) === 'nominative' ? { part: 'substitutedBy', value } : null;
}

/** What a clause says of who stands in; `null` where it says nothing of it, or nobody can tell who for whom. */
export function substitutionIn(sentence: string, holder: Holder): SubstitutionStatement | null {
  const labelled = labelledSubstitution(sentence, holder);
  const row =
    labelled === undefined
      ? (performedDuties(sentence, holder) ?? namedSubstitute(sentence, holder))
      : labelled;
  if (row !== undefined) return row;
  const match = substitutionSentence.exec(sentence);
  if (match === null) return null;
  const subject = sayingWhom(match[1] ?? '');
  const object = sayingWhom(match[2] ?? '');
  const holds = holderIs(subject, holder);
  if (/^teda\s/iu.test(object))
    return { part: 'substitutedBy', value: sayingWhom(object.slice(4)) || subject };
  if (object === '' || holds === 'unclear') return null;
  if (holds === 'done-for') return { part: 'substitutedBy', value: object };
  const part = listOf(subject, object, /^\s*tema\s/iu.test(match[2] ?? ''));
  return part === null ? null : { part, value: object };
}
