import { acknowledgementRefusalWording as wording } from './acknowledgement-refusal-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { helpButton } from '../assembling/buttons.js';
import { headline } from '../assembling/elements.js';
import { oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

type AcknowledgementRefusal = keyof typeof wording.refusals;

export function renderAcknowledgementRefusal(why: AcknowledgementRefusal, language: Language): Rendered {
  return saidAlone(wording.refusals[why], language);
}

export function renderNobodyToAcknowledge(language: Language): Rendered {
  return saidAlone(wording.nobodyThere, language);
}

/** It was asked of some, and no unit, nobody who leads others and no position is called so. */
export function renderNobodyCalledSo(said: string, language: Language): Rendered {
  const sentence = (of: Language) => wording.nobodyCalledSo[of](shorten(oneLine(said), 100));
  return saidAlone({ et: sentence('et'), en: sentence('en') }, language);
}

function saidAlone(sentence: Readonly<Record<Language, string>>, language: Language): Rendered {
  const said = sentence[language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}
