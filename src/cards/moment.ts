import type { Language } from './wording.js';

const locale = { et: 'et-EE', en: 'en-GB' } as const;
/** Where the organisation is: the hour that people know, wherever the server stands. */
const timeZone = 'Europe/Tallinn';

function format(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const inLanguage = (language: Language) =>
    new Intl.DateTimeFormat(locale[language], { ...options, timeZone });
  return { et: inLanguage('et'), en: inLanguage('en') };
}

const day = format({ dateStyle: 'long' });
const hour = format({ timeStyle: 'short', hourCycle: 'h23' });

/** `2. märts 2026`, `2 March 2026`. */
export function dayOf(moment: Date, language: Language): string {
  return day[language].format(moment);
}

/** `2. märts 2026 kell 11:00`, `2 March 2026 at 11:00`, by Estonian time. */
export function momentInWords(moment: Date, language: Language): string {
  const between = language === 'et' ? 'kell' : 'at';
  return `${day[language].format(moment)} ${between} ${hour[language].format(moment)}`;
}
