import { holds } from '../words/command-pattern.js';

/** Of the reminder before, what is to be the same: all of it, or the message alone. */
export type AsBefore = 'all' | 'text';

const same = /^(?:sama\p{L}*|nagu|same|identical)$/u;
const before = /^(?:eelmi\p{L}*|mullu\p{L}*|viima\p{L}*|last|previous|before)$/u;
const use = /^(?:kasuta\p{L}*|vota|votame|use|reuse|take|copy|kopeeri)$/u;
const again = /^(?:uuesti|jalle|again)$/u;
const reminder = /^(?:meeldetuletus\p{L}*|kampaania\p{L}*|reminders?|campaign)$/u;
const text = /^(?:tekst\p{L}*|sonum\p{L}*|sonastus\p{L}*|kir(?:i|ja|jaga)|text|wording|message|letter)$/u;
const beside =
  /^(?:aasta\p{L}*|kor(?:d|ra|ral|raga)|year|years|time|one|round|the|a|as|mis|kui|oli|olid|olgu|on|is|was|were|we|had|used|did|sent|like|in|from|with|it|this|that|to|see|seda|saada|saadame|saatsime|send|do|make|tee|teeme|lets?|us|s|jah|yes|ok|siis|and|ja|jaagu|keep|pane|paneme|want|would|i|d|tahan|tahaks|ka|ikka|taiesti|also|for)$/u;

/** 'Sama mis eelmisel aastal', 'use last year’s text'; `undefined` where anything else is said. */
export function asBeforeSaid(words: readonly string[]): AsBefore | undefined {
  const isTold = holds(words, same) || holds(words, use) || (holds(words, again) && holds(words, reminder));
  const isKnown = (word: string) =>
    [same, before, use, again, reminder, text, beside].some((each) => each.test(word));
  // 'Do the same again this year'.
  const isOfBefore = holds(words, before) || (holds(words, same) && holds(words, again));
  if (!isTold || !isOfBefore || !words.every(isKnown)) return undefined;
  return holds(words, text) ? 'text' : 'all';
}
