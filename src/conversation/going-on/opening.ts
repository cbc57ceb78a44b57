import { unitMeant } from '../../questions/index.js';
import { calledSo, type House } from '../acknowledging/called.js';
import { them } from '../reminding/form-said.js';
import { holds } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';
import { meaningsSaid, withUnitAs } from '../words/said-meanings.js';

/** What somebody wants, behind a remark that tells why, or of whom. */
export interface Opened {
  /** The wish by itself: who was named in the remark stands in the place of 'ta' and 'there'. */
  readonly wish: string;
  /** Who was named in the remark and is not spoken of in the wish. */
  readonly unspoken: string | null;
}

/** A remark ends here; 'Adele asks' needs no sign behind it. */
const end =
  /(?<=\p{L}\p{L})[.!;]+\s+|,\s+(?:ja\s+|and\s+|so\s+|siis\s+|seega\s+|nii et\s+|aga\s+|but\s+)?|\s+[–—-]+\s+|\s+(?:and|so|ja)\s+(?=(?:i|we|ma|me)\s)|(?<=\s(?:asks|asked|asking|wonders|küsib|küsis|küsivad)(?: me)?)\s+(?:et\s+)?/giu;

/** A remark has one of these: 'kõigile osakonnas, saada kiri' has none, and is one wish. */
const telling =
  /^(?:on|oli|olid|pole|tuleb|tuli|tulid|tuleks|alustas|alustasid|alustab|alustavad|algas|algab|hakkab|hakkas|jouab|laks|laksid|laheb|lahevad|jaab|jai|lahkus|lahkub|sai|said|kaib|tootab|kusib|kusis|kusivad|kirjutas|utles|helistas|muutub|muutus|muudeti|muudetakse|liidetakse|liideti|naasis|naaseb|is|are|was|were|has|have|had|s|re|ve|m|am|starts|started|starting|begins|began|went|goes|left|leaves|joined|joins|asks|asked|asking|wonders|came|comes|changed|changes|got|returned|works)$/u;
/** What begins so asks, forbids, or says when and for whom the rest holds. */
const noRemark =
  /^(?:kas|kes|kell?\p{L}*|keda|mis|mida|mil\p{L}*|miks|kuidas|kui|kus|kuhu|mitu|palju|enne|parast|peale|pigem|hoopis|ilma|ainult|vaid|mitte|ei|ara|arge|koik\p{L}*|kuni|valja|who\p{L}*|what|when|why|how|which|where|do|does|did|can|could|if|unless|after|before|once|until|without|except|only|not|no|don|dont|all|every\p{L}*|is|are|was|has|have)$/u;

/**
 * What may be wanted, where a remark stands before it: the longest wish first. Who is named is looked for only where the
 * wish is of somebody named, or `isWish` by itself: most that is told before a question is of printers.
 */
export function openedWishes(
  text: string,
  house: House,
  isWish: (wish: string) => boolean,
): readonly Opened[] {
  const said = asSaid(text);
  return [...said.matchAll(end)].flatMap((found) => {
    const remark = said.slice(0, found.index);
    const wish = said.slice(found.index + found[0].length);
    const words = commandWordsOf(remark);
    const isRemark = !remark.includes('?') && holds(words, telling) && !noRemark.test(words[0] ?? '');
    const mayBeWish = isRemark && (pointsAtNamed(wish) || isWish(wish));
    return mayBeWish ? (withNamed(wish, words, house) ?? []) : [];
  });
}

const ofOne = /(?<!\p{L})(?:talle|temale|talt|temalt|temal|tal|teda|tema|ta|him|her|his|he|she)(?!\p{L})/iu;
const ofSome = /(?<!\p{L})(?:neile|nendele|neilt|neil|neid|nende|nad|nemad|them|they|their)(?!\p{L})/iu;
const ofPlace = /(?<!\p{L})(?:seal|sealt|sinna|sealsed|sealsetele|there)(?!\p{L})/iu;

function pointsAtNamed(wish: string): boolean {
  return [ofOne, ofSome, ofPlace].some((each) => each.test(wish));
}

/** `undefined` where it is not clear who of those who were named is meant. */
function withNamed(wish: string, remark: readonly string[], house: House): Opened | undefined {
  const people = peopleNamed(remark, house);
  const unit = unitNamed(remark, house);
  const names = people.join(' ja ');
  const isOfOne = ofOne.test(wish);
  if (isOfOne && people.length > 1) return undefined;
  if (isOfOne && names !== '') return { wish: wish.replace(ofOne, names), unspoken: null };
  const some = names || unit;
  if (ofSome.test(wish) && some !== undefined) return { wish: wish.replace(ofSome, some), unspoken: null };
  if (ofPlace.test(wish) && unit !== undefined) return { wish: wish.replace(ofPlace, unit), unspoken: null };
  return { wish, unspoken: some ?? null };
}

/** Each by as much of the name as was said. */
function peopleNamed(words: readonly string[], { staff }: House): readonly string[] {
  const { unknown } = meaningsSaid(words);
  const isNamed = (name: readonly string[]) =>
    name.length > 0 &&
    name.every((word) => unknown.includes(word)) &&
    calledSo(name.join(' '), staff).length > 0;
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = [3, 2, 1].find((most) => at + most <= words.length && isNamed(words.slice(at, at + most)));
    if (length === undefined) continue;
    found.push(words.slice(at, at + length).join(' '));
    at += length - 1;
  }
  return found;
}

function unitNamed(words: readonly string[], { knowledge }: House): string | undefined {
  const unit = withUnitAs(them, words)?.unit ?? undefined;
  return unit !== undefined && unitMeant(unit, knowledge) !== undefined ? unit : undefined;
}
