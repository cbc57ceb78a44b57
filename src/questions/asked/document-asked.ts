import type { SingleIntent } from '../intent.js';
import type { Message } from '../message/message.js';

const document = /\bameti(?:juhend|kirjeldus)\p{L}*|\bjob description\b/u;
const ofDocument =
  /\b(?:mis kuupaeva\p{L}*|mis ajast|millal \p{L}+ (?:koostati|kinnitati|allkirjastati|joustus)|kehti(?:b|ma|vus)\p{L}*|joustu\p{L}*|number|numbriga|in force|valid|effective|since when)\b|\bkes\b.* (?:allkirjastas|koostas|kinnitas|tegi|kirjutas)\b|\bwho (?:signed|wrote|made|approved|created)\b/u;
/** Of what was just shown, by nothing but that: 'kes selle koostas', 'who wrote this'. */
const ofWhatWasShown =
  /^(?:(?:ja|aga) )?kes (?:selle|need|ta) (?:koostas|kirjutas|allkirjastas|kinnitas)$|^(?:(?:and|but) )?who (?:signed|wrote|made|approved|created) (?:this|that|these)$/u;

/** 'Kes mu ametijuhendi allkirjastas', 'since when is my job description in force': its names and numbers are not kept. */
export function documentAsked(message: Message): SingleIntent | undefined {
  const { sentence, numbers, cues } = message;
  const said = sentence.folded;
  const isOfReview = cues.some(({ means }) => means === 'review');
  const isOfDocument = (document.test(said) && ofDocument.test(said)) || ofWhatWasShown.test(said);
  if (numbers.length > 0 || isOfReview || !isOfDocument) return undefined;
  return { kind: 'outside', topic: sentence.text.trim() };
}
