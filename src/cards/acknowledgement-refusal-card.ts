import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import { assemble, type Rendered } from './assemble.js';
import { helpButton } from './buttons.js';
import { headline } from './elements.js';
import type { Language } from './wording.js';

type AcknowledgementRefusal = keyof typeof wording.refusals;

export function renderAcknowledgementRefusal(why: AcknowledgementRefusal, language: Language): Rendered {
  const said = wording.refusals[why][language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}

export function renderNobodyToAcknowledge(language: Language): Rendered {
  const said = wording.nobodyThere[language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}
