import { knownLately, typoDistance } from '../../language/index.js';

/** What somebody wrote as the commands know it: one blank between words, and no sign behind the last. */
export function asSaid(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[ ?!.:]+$/u, '')
    .trim();
}

/** A foreign name takes its Estonian ending behind an apostrophe: `Bowen'ile`. */
const beforeEnding = /(?<=\p{L})['’ʼ´`](?=(?:i\p{L}{0,3}|le|lt|l|st|sse|ks|ga)(?!\p{L}))/gu;

/** The words of a sentence in small letters, without their dots: 'võta' and 'vota' are the same. */
export function plainWordsOf(sentence: string): readonly string[] {
  const plain = sentence.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(beforeEnding, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the words of commands begin with, as far as that is long enough to be known with a slip in it. */
const beginnings = [
  'kinnita',
  'kinnitus',
  'allkirjasta',
  'ametijuhend',
  'kviitung',
  'meeldetuletus',
  'acknowledg',
  'confirm',
  'description',
  'receipt',
  'reminder',
] as const;

/** What is said to whomever one asks, and how; it tells nothing of what is asked. */
const courtesy =
  /^(?:noh|oi|oih|oeh|ah|aa|hm+|appi|oot|oota|olgu|ju|vist|ikka|lihtsalt|uldse|ehk|akki|muide|tegelikult|tegelt|tapselt|kiiresti|kenasti|paevast|hommikust|just|korra|korraks|hetkeks|kiirelt|really|actually|maybe|perhaps|kindly|exactly|oh|uh|um|well|wait|hiya|nah|sorry|morning|vabandust|palun|pliis|tere|tervist|hei|aitah|tsau|tanan|tanud|ette|please|pls|plz|hi|hello|hey|thanks|thx|thank)$/u;

/** Sayings of several words, each with the one word by which the commands know it. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^kas (?:(?:sa|te) )?(?:saaks|voiks)i(?:d|te) /u, ''],
  [/^(?:can|could|would|will) (?:you|u) /u, ''],
  [/\b(?:get|make|ask|tell) (everyone|everybody|all|them|people|those)(?= (?:\w+ ){0,6}to )/gu, 'remind $1'],
  [/\b(?:mitte|ei) koigile (?:ja )?(?=ainult|vaid)/gu, ''],
  [/\bnot (?:to )?(?:everyone|everybody|all) (?:ja )?(?=only|just)/gu, ''],
  [/ (?:mis|mida) (?:nuud|edasi)(?: te(?:en|ha))?$/u, ''],
  // 'Ilma kordusmeeldetuletusteta' is what follows by itself.
  [
    /(?<!\bara )\b(saada|saadame|saata|saatke|tee|teeme|teha) ((?:\w+ )*)kordusmeeldetuletus(?=e?\b|t\b)/gu,
    '$1 $2meeldetuletus',
  ],
  [/\ballkir(?:i|jad) (?:on )?andmata\b/gu, 'allkirjastamata'],
  [/\bandmata allkir(?:i|jad)\b/gu, 'allkirjastamata'],
  [/\bmeelde tuletus/gu, 'meeldetuletus'],
  [/\b(?:mis kell|mis ajal|mitmest|mitme ajal)\b/gu, 'millal'],
  [/\bwhat time\b/gu, 'when'],
  [/\b(?:naha saa(?:b|vad)|saa(?:b|vad) naha)\b/gu, 'naevad'],
  [/\bgive (them|him|her) (?:a )?(?:nudge|poke|ping|reminder)\b/gu, 'remind $1'],
  [/\bwhoever\b/gu, 'those who'],
  [/\b(?:where|how far) are we\b/gu, 'status'],
  [/^kas (?:ma |me )?(?:juba )?(?:peaks|peaksin|peaksime|voiks|voiksin|voiksime) /u, ''],
  [/^mis (?:siis |saab )?(?:siis )?kui\b/u, 'mis juhtub kui'],
  [/^what if\b/u, 'what happens if'],
  [/\bgo (?:ahead|for it)\b|\b(?:lase|laseme|lasku) (?:minna|minema|kaia)\b/gu, 'send'],
  [/\bvota(?:me|ge)? maha$/u, 'tuhista'],
  [/\b(?:have|has) to\b/gu, 'must'],
  [/\bon (?:sick |parental |maternity |paternity )?leave\b/gu, 'on holiday'],
  [/\bmitu korda\b/gu, 'mitu'],
  [/\bkaks korda\b/gu, 'topelt'],
  [
    /\b(?:people|those|someone|anyone|anybody|staff|employees|colleagues) (?:who )?(?:have |has |ve )?(?:already )?(?:left|quit|resigned)\b/gu,
    'leavers',
  ],
  // 'Can they see who else has not signed', and not 'can I see it'.
  [
    /\b(who|they|he|she|anyone|anybody|everyone|everybody|others|people|boss|manager|colleagues|someone) ((?:else )?(?:can |will |could )?)see\b/gu,
    '$1 $2sees',
  ],
  [
    /\bule an(?:nan|da|d(?:a)?ks\p{L}*)\b|\ban(?:nan|da) (?:\p{L}+ ){0,3}ule\b|\bhand (?:it |this |them )?over\b/gu,
    'handover',
  ],
  [/\balla kirjuta/gu, 'allkirjasta'],
  [/\bkirjuta(\p{L}*) alla\b/gu, 'allkirjasta$1'],
  [/\ballkir(?:ja|jad|ju) (?:on )?and(nud|sin|is|sid)\b/gu, 'allkirjasta$1'],
  [/\band(nud|sin|is|sid) (?:oma )?allkir(?:ja|jad)\b/gu, 'allkirjasta$1'],
];

/** 'Lugend' is how many say 'lugenud'. */
const spokenPast = /^(kinnita|allkirjasta|tutvu|luge|vasta|saa)nd$/u;

/** The same as commands are read: without courtesies, and 'kinitan' is a `kinnitan` with a slip. All commands read them. */
export const commandWordsOf: (sentence: string) => readonly string[] = knownLately((sentence) => {
  const words = plainWordsOf(sentence).filter((word) => !courtesy.test(word));
  const said = sayings.reduce((text, [saying, word]) => text.replace(saying, word), words.join(' '));
  return said
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => withoutSlip(word.replace(spokenPast, '$1nud')));
});

function withoutSlip(word: string): string {
  if (beginnings.some((beginning) => word.startsWith(beginning))) return word;
  for (const beginning of beginnings) {
    // The first letter is seldom the one that slips; most words of a question have another.
    if (word[0] !== beginning[0]) continue;
    // A letter may be missing, another one, or one too many.
    for (const length of [-1, 0, 1].map((more) => beginning.length + more))
      if (typoDistance(word.slice(0, length), beginning, 1) === 1) return beginning + word.slice(length);
  }
  return word;
}
