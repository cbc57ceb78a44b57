import type { Language } from '../../language/index.js';
import { patternSaid, type CommandPattern } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';

const et = {
  description: /^ametijuhend(?:i|it|eid|id|ile|i?te|iga)?$/u,
  file: /^(?:fail|faili|failid|faile|dokumen(?:t|di|ti))$/u,
  import: /^(?:impordi|impordin|importida|importimi\p{L}*|lae|laen|laadi|laadin|laadida)$/u,
  put: /^(?:lisa|lisan|lisada|lisame|impordi|impordin|importida|avalda|avaldan|avaldada|lae|laen|laadi|laadin|laadida|saadan|saata|uuenda|uuendan|uuendada|muuda|muudan|muuta|asenda|asendan|asendada)$/u,
  may: /^(?:kuidas|kus|kuhu|ma|me|mul|saan|saab|saame|taha\p{L}*|soovi\p{L}*|pean|peab|vaja|on|uue|uut|uusi|uus|muudetud|uuega|vana|vanad|faili?|sulle|siia|ules|ara|susteemi|botti|andmebaasi)$/u,
} as const;
const en = {
  description: /^descriptions?$/u,
  file: /^(?:files?|documents?)$/u,
  import: /^(?:import|upload)$/u,
  put: /^(?:put|add|import|publish|upload|update|change|replace)$/u,
  may: /^(?:with|how|where|do|can|should|i|we|d|want|would|like|need|to|a|an|the|job|new|changed|old|files?|here|in|into|system|bot)$/u,
} as const;

const patterns: readonly CommandPattern<'import'>[] = [
  { kind: 'import', language: 'et', needs: [et.put, et.description], may: [et.may] },
  { kind: 'import', language: 'et', needs: [et.import, et.file], may: [et.may] },
  { kind: 'import', language: 'en', needs: [en.import, en.file], may: [en.may] },
  { kind: 'import', language: 'en', needs: [en.put, en.description], may: [en.may] },
];

/** HR asks how a description comes in; any other text is a question. */
export function readImportCommand(text: string): Language | undefined {
  return patternSaid(commandWordsOf(asSaid(text)), patterns)?.language;
}
