import type { Language } from '../language/index.js';
import { asSaid } from './said.js';

const verb = {
  et: '(?:lisada|lisan|lisa|importida|impordin|impordi|avaldada|avaldan|avalda|laadida|laadin|laen|lae|saata|saadan)',
  en: '(?:add|import|publish|upload)',
} as const;
const thing = {
  et: '(?:uue |uut |uusi |muudetud )?ametijuhend(?:i|it|eid|id|i faili)?',
  en: '(?:an? |the )?(?:new |changed )?job descriptions?(?: file)?',
} as const;
const where = '(?: (?:sulle|siia|üles))*';

const phrases: readonly (readonly [Language, RegExp])[] = [
  [
    'et',
    new RegExp(
      `^(?:palun )?(?:kuidas )?(?:ma )?(?:saan |tahan |soovin |pean )?(?:${verb.et}${where} ${thing.et}|${thing.et} ${verb.et})${where}$`,
      'iu',
    ),
  ],
  ['en', new RegExp(`^(?:please )?(?:how (?:do|can) i |i want to )?${verb.en} ${thing.en}(?: here)?$`, 'iu')],
];

/** HR asks how a description comes in; any other text is a question. */
export function readImportCommand(text: string): Language | undefined {
  const said = asSaid(text);
  return phrases.find(([, pattern]) => pattern.test(said))?.[0];
}
