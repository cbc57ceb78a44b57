import type { Language } from '../../language/index.js';
import { meaningsSaid, saysUnit } from '../words/said-meanings.js';
import { isDepartment } from './names-said.js';

/** Of those for whom the form is, in the words that were said: who is to get it too, or who is not. */
interface BesideSaid {
  readonly language: Language;
  readonly also: string | null;
  readonly without: string | null;
}

/** 'Mitte Mari, sest ta on puhkusel', 'not Mari though he did it': what stands behind says only why. */
const reason = /^(?:sest|kuna|because|though|since|as)$/u;
const ofThatOne = /^(?:ta|tema|nad|nemad|he|she|they)$/u;
const isSo =
  /^(?:on|oli|olid|ju|juba|said|sai|alles|laheb|lahevad|jaab|jaavad|lahkub|alustas|alustasid|tuli|tulid|kinnitas|kinnitasid|is|s|ll|will|was|are|re|were|has|have|had|did|got|already|just|only|started|joined)$/u;

/** Only what stands before it says whom it is about. */
export function withoutReason(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, place) =>
      place > 1 &&
      (reason.test(word)
        ? ofThatOne.test(words[place + 1] ?? '')
        : ofThatOne.test(word) && isSo.test(words[place + 1] ?? '')),
  );
  if (at < 0) return words;
  // A comma before it is said as 'ja'.
  return joining.test(words[at - 1] ?? '') ? words.slice(0, at - 1) : words.slice(0, at);
}

const joining = /^(?:ja|ning|and|ega|nor)$/u;
const adding =
  /^(?:ka|lisa|lisame|lisaks|veel|juurde|hulka|sekka|samuti|kaasa|also|too|add|include|plus|besides)$/u;
const taking = /^(?:mitte|ilma|not|without|eemalda|valista|exclude|remove|skip)$/u;
/** Says that they are to get it, or not, beside the word that says which. */
const told =
  /^(?:aga|kuid|siis|ikka|saada|saadame|saata|pane|paneme|panna|vota|votame|sisse|valja|maha|ara|nimekirja|nimekirjast|saajate|saajatest|seast|koigepealt|but|send|put|it|in|on|out|the|to|for|from|list|please|as|well)$/u;

const english = /^(?:also|too|add|include|plus|besides|not|without|exclude|remove|skip|and|nor|but)$/u;

/** 'Ja projektijuhtidele ka', 'lisa Mari', 'mitte projektijuhid': nothing else is said; whether anybody is called so, others know. */
export function besideSaid(words: readonly string[]): BesideSaid | undefined {
  const isAdded = adding.test(words[0] ?? '') || words.some((word) => adding.test(word));
  const isTaken =
    [words[0] ?? '', words.at(-1) ?? '', words[1] ?? ''].some((word) => taking.test(word)) ||
    (/^(?:vota|votame|jata|jatame)$/u.test(words[0] ?? '') &&
      /^(?:valja|maha|ara)$/u.test(words.at(-1) ?? ''));
  const isJoined = joining.test(words[0] ?? '');
  if (!isTaken && !isAdded && !isJoined) return undefined;
  const names = words.filter(
    (word, at) => !adding.test(word) && !taking.test(word) && (!told.test(word) || isDepartment(words, at)),
  );
  const { unknown } = meaningsSaid(names);
  const isName = (word: string, at: number) =>
    unknown.includes(word) || saysUnit(word) || isDepartment(names, at);
  const from = names.findIndex(isName);
  const row = from < 0 ? [] : names.slice(from);
  if (row.length === 0 || !names.every((word, at) => isName(word, at) || joining.test(word)))
    return undefined;
  const isEnglish = words.some((word) => english.test(word));
  const language = isEnglish ? 'en' : meaningsSaid(words).language;
  const said = row.join(' ');
  return isTaken ? { language, also: null, without: said } : { language, also: said, without: null };
}
