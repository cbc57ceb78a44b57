import { bulletLength } from '../lines/bullet.js';
import { labelAtStart } from '../labels/find-label.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { isPersonName } from '../lines/person-name.js';
import { endsAsPost, mayEndPost } from '../lines/position-words.js';

/** `Ülo Karjaste`, `Mari-Liis Õunapuu Saar`: words with a capital each, and nothing else. */
const name = '\\p{Lu}\\p{Ll}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]+){1,2}';
const onlyNames = new RegExp(`^${name}(?:\\s${name})*$`, 'u');
const beginsWithName = new RegExp(`^${name}(?!\\p{L})`, 'u');

/** Words that stand where people sign, and nowhere else at the end of a description. */
const signing =
  /(?:juhendiga|kirjeldusega)\s(?:on\s|olen\s)?tutvu(?:nud|sin)|tutvunud\s(?:ameti|töö)?(?:juhendi|kirjelduse)ga|juhendi\p{L}*\s(?:olen\s)?(?:sain?\skätte|kätte\ssaanud)|^(?:signed|signature)(?!\p{L})|^I (?:have|hereby) .{0,60}job description|^(?:käesolev\s)?(?:\p{L}*juhend|\p{L}*kirjeldus|dokument)\son\sallkirjastatud\s(?:digitaalselt|elektrooniliselt)(?:\.|$)|^(?:olen\s)?tutvu(?:nud|sin)(?:\s*[:(]|\s{2,}|$)|[._…]{5,}|(?:\. ){4,}/iu;

/** Of those, what sentences speak of as well. */
const signature =
  /(?<!\p{L})(?:allkiri|allkirjad|allkirjastatud|digitaalselt|signed digitally|digitally signed)(?!\p{L})/iu;

const signer =
  /^(?:(?:ameti|töö)?juhendi\s)?(?:koostas|koostajad?|kinnitas|kinnitaja|kooskõlasta(?:s|tud|ja)|allkirjastas(?:id)?|allkirjastajad?|(?:tööandja|asutuse)(?:\sesindaja)?|töötaja|teenistuja|ametnik|vahetu juht|nimi|kuupäev|employer|employee|name|date|(?:approved|prepared|drawn up|agreed|signed) by)\s*:\s*(?<rest>.*)$/iu;

/** Where the hand would have signed, in a form printed for it. */
const formWord = /^(?:kuupäev|allkiri|nimi|date|signature|name)$/iu;

/** `.........`, `____ ____`: the place itself. */
const blank = /^(?:[._…]\s?){5,}$/u;

const date = /^\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}(?:\s?a\.?)?$/u;

/** `(signed digitally) Arne …`: the note that stands where a hand would have signed. */
const note =
  /^[/(]?\s*(?:allkirjastatud digitaalselt|digitaalselt allkirjastatud|signed digitally|digitally signed)\s*[/)]?\s*/iu;

/** `Vallavanem        Arne Kuusk`, `Õpetaja: Arne Kuusk`: a post and, set apart from it, who holds it. */
const postBeforeName = new RegExp(
  `^(?<post>[^:]{3,60}?)(?::\\s*|\\s{2,}|\\t)(?<who>${name})(?:[\\s,].*)?$`,
  'u',
);

/** `Juhatuse esimees Arne Kuusk`: the same with one blank, where nothing but the two stands on the line. */
const postAndName = new RegExp(
  `^(?<post>\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+){0,2})\\s(?<who>${name})(?:,\\s[^.;:]+)?$`,
  'u',
);

function signsAsPost(text: string): boolean {
  return [postBeforeName, postAndName].some((pattern) => {
    const { post, who } = pattern.exec(text.trim())?.groups ?? {};
    if (post === undefined || who === undefined) return false;
    return isPersonName(who) && (endsAsPost(post) || mayEndPost(post));
  });
}

/** What stands behind `Tööandja:`, or `undefined` where nobody is called to sign. */
function signedBy(text: string): string | undefined {
  return signer.exec(text)?.groups?.['rest']?.replace(note, '');
}

/** `Approved by Ada Byron on 1 June 2025`: the same said without a colon, with a name or a date behind it. */
const signedSentence = new RegExp(
  `^(?:(?:[Aa]pproved|[Pp]repared|[Dd]rawn up|[Aa]greed|[Ii]ssued|[Ss]igned|[Rr]eviewed) by|[Kk]oostas|[Kk]innitas)\\s(?:${name}(?:[\\s,].*)?|[^:]{3,50}?,?\\s(?:on\\s)?\\d{1,2}[.\\s].*\\d{4})\\.?$`,
  'u',
);

/** `Juhendi koostas: personalijuht`: who drew up the paper, by their post alone. */
const drewUp =
  /^(?:(?:ameti|töö)?juhendi\s)?(?:koostas|koostajad?|kinnitas|kinnitaja|kooskõlasta(?:s|tud|ja)|(?:approved|prepared|drawn up|agreed) by)\s*:\s*(?<post>[^.;:]{3,60})$/iu;

function isDrawnUp(text: string): boolean {
  const post = drewUp.exec(text)?.groups?.['post'];
  return post !== undefined && (endsAsPost(post) || mayEndPost(post));
}

/** `Tööandja:      Töötaja:`: nothing, a date, a name, or another who signs. */
function isSigner(rest: string): boolean {
  const other = signedBy(rest);
  return (
    rest === '' || date.test(rest) || beginsWithName.test(rest) || (other !== undefined && isSigner(other))
  );
}

type Kind = 'signed' | 'person' | 'post' | 'date' | 'other';

/** Who a description is signed by, whatever their post. */
const party =
  /^(?:töötaja|teenistuja|ametnik|tööandja|(?:tööandja|asutuse)\sesindaja|employee|employer|(?:job|post)\s?holder|(?:line )?manager)$/iu;

/** Columns that tabs or gaps part: who signs on the left, and who on the right. */
const gap = /\t+|\s{3,}/u;

const fewWords = /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,2}$/u;

/** `Linnapea        Teenistuja`, `Direktor        Huvijuht`: who signs, by what a contract calls them, or two posts. */
function areWhoSign(columns: readonly string[]): boolean {
  const arePosts = columns.every((text) => endsAsPost(text) || mayEndPost(text));
  return (
    columns.every((text) => fewWords.test(text)) && (arePosts || columns.some((text) => party.test(text)))
  );
}

/** Of a line in columns, what the one says that says most, as long as each says something. */
function kindOf(line: Line): Kind {
  const columns = line.text.trim().split(gap);
  if (columns.length > 1 && areWhoSign(columns.map(tidy))) return 'signed';
  const whole = kindOfWhole(line);
  if (whole !== 'other' || columns.length < 2) return whole;
  const kinds = columns.map((text) => kindOfWhole({ ...line, text }));
  if (kinds.includes('other')) return 'other';
  const order: readonly Kind[] = ['signed', 'person', 'post', 'date'];
  return order.find((kind) => kinds.includes(kind)) ?? 'other';
}

/** `Kuupäev / Date:`: what a form in two languages asks for, said twice. */
function inOneLanguage(text: string): string {
  const twin = /^(?<one>[\p{L}\s]{3,40}?)\s?\/\s?[\p{L}\s]{3,40}?(?<behind>:.*|)$/u.exec(text)?.groups;
  const said = `${twin?.['one'] ?? ''}${twin?.['behind'] ?? ''}`;
  return twin !== undefined && (signer.test(said) || formWord.test(said)) ? said : text;
}

function kindOfWhole(line: Line): Kind {
  const text = inOneLanguage(tidy(line.text));
  if (bulletLength(line.text) > 0 || /^\d+(?:\.\d+)+/.test(text)) return date.test(text) ? 'date' : 'other';
  const isSentence = /\p{L}[.;]$/u.test(text);
  if (signing.test(text) || signing.test(line.text.trim()) || (signature.test(text) && !isSentence))
    return 'signed';
  if (signedSentence.test(text) || isDrawnUp(text)) return 'signed';
  const rest = signedBy(text);
  if (rest !== undefined) return isSigner(rest) ? 'signed' : 'other';
  if (signsAsPost(line.text) || formWord.test(text) || blank.test(text)) return 'signed';
  if (date.test(text)) return 'date';
  const part = labelAtStart(text)?.part;
  if (part !== undefined && part !== 'signatures') return 'other';
  const words = text.split(' ').length;
  if (words <= 4 && (endsAsPost(text) || mayEndPost(text))) return 'post';
  return onlyNames.test(text) ? 'person' : 'other';
}

/** Names alone prove nothing (`Microsoft Office`): somebody has to sign, or each name to have a post. */
function isSigned(kinds: readonly Kind[]): boolean {
  const persons = kinds.filter((kind) => kind === 'person').length;
  return kinds.includes('signed') || (persons > 0 && kinds.includes('post'));
}

/** The last line that was met where somebody signs, or is named. */
interface Below {
  readonly line: Line;
  readonly kind: 'person' | 'signed';
}

/**
 * In a table a few words over the name of a person, over the place to sign or beside it, are what that person is: `Job
 * holder | Date | Signature`.
 */
function headsNames({ cell, text }: Line, below: Below | undefined): boolean {
  if (cell === undefined || below?.line.cell?.table !== cell.table) return false;
  const isLabel = below.kind === 'person' && labelAtStart(text) !== null;
  const isBeside = cell.row === below.line.cell.row && below.kind === 'signed' && party.test(tidy(text));
  const isOver = cell.row < below.line.cell.row;
  return (isOver || isBeside) && tidy(text).split(' ').length <= 4 && !isLabel;
}

/**
 * The lines of a description without the names of those who drew it up and signed it, where no label parts them from
 * the last field: people's names are nobody's tools, and are not kept.
 */
export function withoutSignatures(lines: readonly Line[]): readonly Line[] {
  let from = lines.length;
  const kinds: Kind[] = [];
  let below: Below | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const kind = headsNames(line, below) ? 'post' : kindOf(line);
    if (kind === 'other') break;
    if (kind === 'person' || kind === 'signed') below = { line, kind };
    kinds.push(kind);
    from = at;
  }
  return isSigned(kinds) ? lines.map((line, at) => (at < from ? line : { ...line, text: '' })) : lines;
}
