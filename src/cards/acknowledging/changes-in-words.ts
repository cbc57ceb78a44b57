import type { Difference } from '../../descriptions/index.js';
import { subjectOf } from '../assembling/part-labels.js';
import { oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

const wording = {
  title: { et: 'nimetus', en: 'title' },
  changed: { et: (what: string) => `${what} on muudetud`, en: (what: string) => `${what} changed` },
  added: { et: (what: string) => `${what} on lisatud`, en: (what: string) => `${what} added` },
  removed: { et: (what: string) => `${what} on välja jäetud`, en: (what: string) => `${what} removed` },
  duty: { et: 'ülesanne', en: 'duty' },
  quoted: { et: (text: string) => `„${text}“`, en: (text: string) => `“${text}”` },
  moved: { et: 'ülesannete järjekord on muudetud', en: 'the order of duties changed' },
} as const;

/** Each difference in a few words, for a sentence; what exactly is otherwise stands on the card of acknowledgement. */
export function changesInWords(differences: readonly Difference[], language: Language): readonly string[] {
  return differences.map((difference) => {
    switch (difference.kind) {
      case 'part': {
        const { part } = difference;
        const label =
          part === 'title' ? wording.title[language] : subjectOf(part, language).name.toLowerCase();
        return wording.changed[language](label);
      }
      case 'duty-added':
        return wording.added[language](named(difference.duty, language));
      case 'duty-removed':
        return wording.removed[language](named(difference.duty, language));
      case 'duty-changed':
        return wording.changed[language](named(difference.after, language));
      case 'duties-moved':
        return wording.moved[language];
    }
  });
}

function named(
  { number, text }: { readonly number: string | null; readonly text: string },
  language: Language,
) {
  return `${wording.duty[language]} ${number ?? wording.quoted[language](shorten(oneLine(text), 40))}`;
}
