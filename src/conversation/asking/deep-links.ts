import type { SingleAnswer } from '../../answers/index.js';
import { questionAbout } from '../../cards/index.js';
import { descriptionWithId, positionName, type Collection } from '../../descriptions/index.js';
import type { Language } from '../../language/index.js';

/** What a link leads to: a description, or one duty of it by its number. */
interface LinkedPlace {
  readonly descriptionId: string;
  readonly number: string | null;
}

/**
 * Links to a description: `https://bot.amet.example/d/ID`, with `/3.4` behind it to a duty. Whoever has one learns
 * nothing from it that does not stand in it: what it leads to is shown in the chat, to those who may ask.
 */
export interface DeepLinks {
  to(place: LinkedPlace): string;
  /** `null` where it is no link of ours. */
  read(url: string): LinkedPlace | null;
  /** What stands ready in the chat that the link opens; `null` where the path is none of ours. */
  questionAt(path: string, language: Language): string | null;
}

const path = /^\/d\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/([^/]{1,250}))?\/?$/u;
const longestId = 140;
const longestNumber = 20;

/** `publicUrl` is the bot's own address without a path. */
export function createDeepLinks(publicUrl: string): DeepLinks {
  const { origin } = new URL(publicUrl);
  const read = (url: string) => {
    if (!URL.canParse(url)) return null;
    const { origin: theirs, pathname } = new URL(url);
    return theirs === origin ? placeAt(pathname) : null;
  };
  return {
    read,
    questionAt: (pathname, language) => {
      const place = placeAt(pathname);
      return place === null ? null : questionByLink(place, language);
    },
    to: ({ descriptionId, number }) => {
      const duty = number === null || number.length > longestNumber ? '' : `/${encodeURIComponent(number)}`;
      return `${origin}/d/${descriptionId}${duty}`;
    },
  };
}

function placeAt(pathname: string): LinkedPlace | null {
  const [, descriptionId, number] = path.exec(pathname) ?? [];
  if (descriptionId === undefined || descriptionId.length > longestId) return null;
  const decoded = number === undefined ? null : numberIn(number);
  return decoded === undefined ? null : { descriptionId, number: decoded };
}

function numberIn(text: string): string | undefined {
  try {
    const words = decodeURIComponent(text);
    return words.length <= longestNumber && /^[\p{L}\p{N}.()-]+$/u.test(words) ? words : undefined;
  } catch {
    return undefined;
  }
}

/** Where an answer that is put into a chat leads; `null` where it speaks of several positions, or of none. */
export function placeOf(answer: SingleAnswer): LinkedPlace | null {
  const citation = citationIn(answer);
  if (citation === null) return null;
  const { position, place } = citation;
  return { descriptionId: position.descriptionId, number: place.kind === 'duty' ? place.number : null };
}

function citationIn(answer: SingleAnswer) {
  if (answer.kind === 'stand-in-chain') return answer.steps[0]?.citation ?? null;
  if (answer.kind === 'could-stand-in') return answer.own?.citation ?? null;
  return 'citation' in answer ? answer.citation : null;
}

/** What stands ready in the chat that a link opens: the link's own words, so that the page before it knows no others. */
const asked = {
  et: { description: 'Ava lingitud ametijuhend', duty: 'ülesanne' },
  en: { description: 'Open the linked job description', duty: 'duty' },
} as const;

function questionByLink({ descriptionId, number }: LinkedPlace, language: Language): string {
  const { description, duty } = asked[language];
  return `${description} ${descriptionId}${number === null ? '' : `, ${duty} ${number}`}`;
}

const byLink =
  /^(Ava lingitud ametijuhend|Open the linked job description) ([a-z0-9-]{1,140})(?:, (?:ülesanne|duty) (\S{1,20}))?$/u;

/** The same question by the position's own name, where somebody opened a link or pasted one; else the words as they are. */
export function namedInsteadOfLinked(
  text: string,
  { links, collection }: { readonly links: DeepLinks | null; readonly collection: Collection },
): string {
  const [, word, id, number] = byLink.exec(text) ?? [];
  const place =
    id === undefined ? (links?.read(text) ?? null) : { descriptionId: id, number: number ?? null };
  const description = place === null ? undefined : descriptionWithId(place.descriptionId, collection);
  if (place === null || description === undefined) return text;
  const part = place.number === null ? 'overview' : ({ kind: 'duty', number: place.number } as const);
  const language: Language = word === asked.en.description ? 'en' : 'et';
  return questionAbout(positionName(description, collection), part, language);
}
