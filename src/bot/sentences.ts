import type { Language } from '../ground/index.js';

/** Everything the Teams side says by itself; all the rest is the colleague's. */
export const sentences = {
  et: {
    wentWrong:
      'Vabandust, midagi läks valesti ja ma ei saanud praegu vastata. Palun proovi mõne minuti pärast uuesti.',
    tooLong: (limit: number) =>
      `See sõnum on minu jaoks liiga pikk. Palun küsi lühemalt, kuni ${limit} tähemärgiga.`,
    wordsOnly: 'Pilte ma ei näe ega heli kuule. Palun kirjuta oma küsimus sõnadega.',
    nothingFound: 'Ei leidnud ametijuhenditest midagi selle kohta. Proovi teisi sõnu.',
    fileDeclined: 'Hea küll, ma ei salvesta midagi. Tabel jääb alles: vajuta nuppu uuesti, kui seda vajad.',
    fileFailed:
      'Ma ei saanud faili sinu OneDrive’i salvestada. Palun proovi mõne minuti pärast uuesti; administraator saab tabeli ka käsurealt (npm run reminders).',
    fileStored: (name: string) => `Salvestasin faili ${name} sinu OneDrive’i.`,
    unknownButton: 'Seda nuppu ma ei tunne. Palun kirjuta oma küsimus sõnumina.',
  },
  en: {
    wentWrong:
      "Sorry, something went wrong and I couldn't answer just now. Please try again in a few minutes.",
    tooLong: (limit: number) =>
      `That message is too long for me. Please ask in fewer words, up to ${limit} characters.`,
    wordsOnly: 'I cannot see pictures or hear sound. Please write your question in words.',
    nothingFound: "I couldn't find anything about it in the job descriptions. Try other words.",
    fileDeclined:
      'All right, I store nothing. The table is not lost: press the button again when you need it.',
    fileFailed:
      "I couldn't store the file in your OneDrive. Please try again in a few minutes; the administrator also gets the table from the command line (npm run reminders).",
    fileStored: (name: string) => `I have stored the file ${name} in your OneDrive.`,
    unknownButton: "I don't know that button. Please write your question as a message.",
  },
} as const;

/** The organisation speaks Estonian: only a client that is in English is answered in English here. */
export function languageOf(activity: { readonly locale?: string | null | undefined }): Language {
  return /^en\b/iu.test(activity.locale ?? '') ? 'en' : 'et';
}
