import { endsAsPostInAnyCase, endsAsUnit, mayEndPost } from './position-words.js';
import { startsLower } from './words.js';

const nameWord = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const name = `${nameWord}(?:\\s${nameWord}){1,2}`;
const onlyName = new RegExp(`^${name}$`, 'u');
const postAndName = new RegExp(`^(?<post>.*\\S)\\s+(?<who>${name})$`, 'u');
const nameInParentheses = new RegExp(`\\s*\\((?<who>${name})\\)`, 'gu');

/** English names of posts go on in capitals, as names of people do: `Director (Coastal Affairs)`, `Junior Research Fellow`. */
const english =
  /(?:^|\s)(?:senior|junior|chief|director|head|manager|officer|specialist|coordinator|adviser|advisor|lawyer|analyst|secretary|expert|lead|leader|counsellor|supervisor|assistant|engineer|inspector|auditor|developer|clerk|accountant|bookkeeper|nurse|midwife|radiographer|pharmacist|psychologist|therapist|teacher|lecturer|tutor|technician|electrician|librarian|archivist|curator|caretaker|cleaner|operator|dispatcher|planner|architect|designer|programmer|administrator|economist|translator|interpreter|receptionist|cashier|storekeeper|worker|foreman)$/iu;

function isPost(text: string): boolean {
  return endsAsPostInAnyCase(text) || mayEndPost(text) || english.test(text.trim());
}

function isEstonianPost(text: string): boolean {
  return isPost(text) && !english.test(text.trim());
}

/** `Ida Viru`, `Põhja Eesti`: where a post is, and nobody's name. */
const region = /^(?:põhja|lõuna|ida|lääne|kesk|kagu|edela|loode|kirde|eesti|balti)(?!\p{L})/iu;

/** Two or three words with a capital each that name no post, no unit and no place. */
export function isPersonName(text: string): boolean {
  return onlyName.test(text) && !isPost(text) && !endsAsUnit(text) && !region.test(text);
}

/** `osakonnajuhataja Mari Kask`, `osakonnajuhataja (Mari Kask)`: the post without the person who holds it. */
function withoutHolder(item: string): string {
  const bare = item.replace(nameInParentheses, (written, who: string, at: number) =>
    isEstonianPost(item.slice(0, at)) && isPersonName(who) ? '' : written,
  );
  const { post, who } = postAndName.exec(bare)?.groups ?? {};
  if (post === undefined || who === undefined || !isPersonName(who)) return bare;
  return isEstonianPost(post) ? post : bare;
}

/** Words that begin what a post or a unit is called, and nobody's name. */
const ofPost =
  /^(?:chief|senior|junior|deputy|vice|acting|principal|general|executive|managing|board|office|osakonna|talituse|büroo|teenistuse|juhatuse|volikogu|nõukogu|meeskonna|tiimi|rühma|üksuse|asutuse|kooli|haigla|vanem|ülem|pea)/iu;

/** `Mari Kask` where a post should stand: a name of which no word is of a post. */
function isHolderAlone(words: string): boolean {
  return isPersonName(words) && words.split(' ').every((word) => !isPost(word) && !ofPost.test(word));
}

/** A value of the header without the names of people: they come and go, and who holds a post the roster says. */
export function withoutPeople(value: string): string {
  const items = value.split(/(?<=[,;\n])/u).map((item) => {
    const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*[,;\n]?)$/su.exec(item) ?? [];
    return { before, words, behind };
  });
  // `Mari Kask, haldusjuht`: a post in small letters, for `Grants Officer, Programme Assistant` looks the same.
  const named = items.some(({ words }) => startsLower(words) && isEstonianPost(words));
  const isOnlyNames = items.every(({ words }) => words === '' || isHolderAlone(words));
  const kept = items.filter(({ words }) => !isOnlyNames && !(named && isPersonName(words)));
  return kept
    .map(({ before, words, behind }) => `${before}${withoutHolder(words)}${behind}`)
    .join('')
    .replace(/^\s+|[\s,;]+$/gu, '');
}
