/** How the name of a language begins, in Estonian and English, without diacritics: ISO 639-1 code -> beginnings. */
const languageNames: Readonly<Record<string, readonly string[]>> = {
  et: ['eesti', 'estonian', 'riigikeel'],
  en: ['inglise', 'english'],
  ru: ['vene', 'russian'],
  fi: ['soome', 'finnish'],
  de: ['saksa', 'german'],
  fr: ['prantsuse', 'french'],
  sv: ['rootsi', 'swedish'],
  lv: ['lati', 'latvian'],
  lt: ['leedu', 'lithuanian'],
  uk: ['ukraina', 'ukrainian'],
  es: ['hispaania', 'spanish'],
  it: ['itaalia', 'italian'],
  pl: ['poola', 'polish'],
  no: ['norra', 'norwegian'],
  da: ['taani', 'danish'],
  zh: ['hiina', 'chinese'],
  ja: ['jaapani', 'japanese'],
  ar: ['araabia', 'arabic'],
  tr: ['turgi', 'turkish'],
  pt: ['portugali', 'portuguese'],
};

/** The codes of the languages that a word may name: lower-case, without diacritics, in any case ending of `keel`. */
export function languagesNamed(folded: string): readonly string[] {
  return Object.entries(languageNames).flatMap(([code, names]) =>
    names.some((name) => isForm(folded, name)) || (code === 'et' && folded.startsWith('riigikeel'))
      ? [code]
      : [],
  );
}

function isForm(word: string, name: string): boolean {
  return word === name || (word.startsWith(name) && /^(?:keel|lane|t$)/.test(word.slice(name.length)));
}
