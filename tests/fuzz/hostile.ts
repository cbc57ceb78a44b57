import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';

/** The same in every run. */
export const seed = 20_261_121;

/** What no honest client puts into a field: wrong types, keys of prototypes, too much, too deep, half characters. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    '',
    ' ',
    '\u0000',
    '__proto__',
    'constructor',
    '{}',
  ),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.constantFrom<unknown>(
    'õ'.repeat(30_000),
    '\uD800',
    "'; drop table reminder_campaign; --",
    '<img src=x onerror=alert(1)>',
    Array.from({ length: 3_000 }, (_, number) => number),
    { toString: 'x', valueOf: 1 },
    { constructor: { prototype: { poisoned: true } } },
    { length: -1 },
    { $ne: null },
    [[[[[[[[[[]]]]]]]]]],
  ),
  fc.array(fc.anything({ withNullPrototype: false }), { maxLength: 3 }),
  fc.object({ maxDepth: 2 }),
);

/** What must not stand in anything that goes out: the inside of the bot. */
export const internals =
  /node_modules|\.[jt]s:\d|TypeError|RangeError|ZodError|SqliteError|\bat \w+ \(|\/src\//u;
