import * as fc from 'fast-check';
import { anyCharacter } from './any-character.js';

const segment = fc.string({ unit: anyCharacter, maxLength: 10 }).map(encodeURIComponent);

/** An address of the web with any host and path. fast-check's own `webUrl` keeps the table that `anyCharacter` spares. */
export function anyAddress(...schemes: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...schemes), fc.webAuthority(), fc.array(segment, { maxLength: 3 }))
    .map(([scheme, authority, path]) => `${scheme}://${[authority, ...path].join('/')}`);
}
