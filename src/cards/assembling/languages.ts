import type { Field } from '../../descriptions/index.js';
import type { Part } from '../../questions/index.js';
import type { Language } from './wording.js';

const names: Readonly<Record<Language, (code: string) => string | undefined>> = {
  et: namesIn('et'),
  en: namesIn('en'),
};

/** The name of a language by its code of two or three letters: looked for once, since Intl is slow to look. */
function namesIn(language: Language): (code: string) => string | undefined {
  const displayed = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const known = new Map<string, string | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, displayed.of(code));
    return known.get(code);
  };
}

/** `et C1` as people say it; a line that is no code and level stands as it is. */
export function languageLine(line: string, language: Language): string {
  const [, code, level] = /^([a-z]{2,3})\s+(.+)$/u.exec(line) ?? [];
  const name = code === undefined ? undefined : names[language](code);
  if (name === undefined || level === undefined) return line;
  return language === 'et' ? `${name} keel – ${level}` : `${name} – ${level}`;
}

/** 'Vene keelt' or 'Russian', where the interface has a name for the code. */
export function languageWanted(code: string, language: Language): string {
  const name = names[language](code) ?? code;
  return language === 'et' ? `${name} keelt` : name;
}

/** A part's lines as they are shown: languages by their names, everything else word for word. */
export function shownLines(
  part: Field | Part,
  lines: readonly string[],
  language: Language,
): readonly string[] {
  return part === 'languages' ? lines.map((line) => languageLine(line, language)) : lines;
}
