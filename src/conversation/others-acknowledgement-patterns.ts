import { en, et } from './acknowledgement-words.js';
import type { CommandPattern } from './command-pattern.js';

/** What stands beside 'kinnituste seis' where nobody says whose. */
const unowned = {
  et: /^(?:tee|koosta|anna|mulle|juhtkonnale|juhile|osakon\p{L}*|uksus\p{L}*|tiimi\p{L}*|kaupa|loikes|mis|milline|on|meil|meie|hetkel|praegu|nuud|uldine|koik|koiki)$/u,
  en: /^(?:departments?|teams?|per|each|every|the|of|by|for|in|me|what|is|are|our|all|current|units?)$/u,
} as const;

/** What is asked of how others stand, or all. */
export const ofOthers: readonly CommandPattern<'outstanding' | 'disagreeing' | 'standing'>[] = [
  {
    kind: 'disagreeing',
    language: 'et',
    needs: [et.who, et.disagrees],
    may: [
      et.small,
      et.people,
      et.description,
      /^(?:avaldanud|esitanud|esitas|jaanud|midagi|kinnitami\p{L}*|kinnitamast|tutvumast|allkirjastamast)$/u,
    ],
  },
  {
    kind: 'disagreeing',
    language: 'et',
    needs: [et.who, et.not, et.agrees],
    may: [et.small, et.people, et.description],
  },
  {
    kind: 'disagreeing',
    language: 'et',
    needs: [/^kas$/u, /^(?:keegi|kellelgi)$/u, et.disagrees],
    may: [et.small, et.people, et.description, /^(?:avaldanud|esitanud|midagi)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'en',
    needs: [en.who, en.disagrees],
    may: [en.small, en.people, en.description, /^(?:do|does|did|acknowledg\p{L}*|sign|confirm)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'en',
    needs: [en.who, en.not, en.agrees],
    may: [en.small, en.people, en.description, /^(?:do|does|did)$/u],
  },
  {
    kind: 'disagreeing',
    language: 'en',
    needs: [/^(?:has|have|did|does)$/u, /^(?:anyone|anybody)$/u, en.disagrees],
    may: [en.small, en.people, en.description],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [et.who, et.done],
    may: [et.small, et.people, et.description],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [en.who, en.done],
    may: [en.small, en.people, en.description],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [
      /^(?:mis|millis\p{L}*|kus|milline)$/u,
      /^(?:koige|rohkem|vahem|enim|enam|halvem|parem)$/u,
      /^(?:kinnitus\p{L}*|kinnita(?:nud|mata|nuid|jaid|jate))$/u,
    ],
    may: [et.small, et.people, et.description, /^(?:vahem|rohkem|enim|palju|puudu)$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [
      /^(?:which|what|where)$/u,
      /^(?:lagging|behind|fewest|least|most|lowest|highest|best|worst)$/u,
      /^(?:acknowledg\p{L}*|signatures?|signed|confirmed)$/u,
    ],
    may: [en.small, en.people, /^(?:departments?|lagging|behind)$/u],
  },
  { kind: 'outstanding', language: 'et', needs: [et.who, et.didSo], may: [et.small, et.people] },
  // 'Kes kinnitas minu ametijuhendi' asks who has put it into force.
  {
    kind: 'outstanding',
    language: 'et',
    needs: [et.who, et.didSo, /^oma$/u],
    may: [et.people, et.description, /^(?:on|juba)$/u],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^kas$/u, /^(?:koik|keegi|tiim\p{L}*|meeskon\p{L}*|alluvad|inimesed|tootajad)$/u, et.haveDone],
    may: [et.small, et.people, /^(?:kes|labi)$/u, et.description],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^protsen\p{L}*$/u, /^(?:kinnitami\p{L}*|tutvumi\p{L}*|allkirjastami\p{L}*)$/u],
    may: [et.small, et.people, et.description, et.show],
  },
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^(?:tiim|meeskon|alluva|tootaja|inimes|koigi)\p{L}*$/u, /^kinnitus(?:te|ed|tega|i)$/u],
    may: [et.small, et.people, et.how, et.show],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:has|have|did)$/u, /^(?:everyone|everybody|all|anyone|anybody|team|staff)$/u, en.haveDone],
    may: [en.small, en.people, en.description],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:is|are|has|have)$/u, /^teams?$/u, /^(?:done|finished|ready)$/u],
    may: [en.small, en.people, /^whole$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^who$/u, /^(?:still|yet|left)$/u, en.haveDone],
    may: [en.small, en.people, en.description, /^(?:needs?|has|must)$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:team|teams|everyone|everybody|staff)$/u, /^acknowledg\p{L}*$/u],
    may: [en.small, en.people, /^s$/u, en.how],
  },
  {
    kind: 'standing',
    language: 'en',
    needs: [/^far$/u, /^how$/u, /^acknowledg\p{L}*$/u],
    may: [unowned.en, /^(?:we|with|along)$/u],
  },
  { kind: 'standing', language: 'et', needs: [et.how, et.did], may: [unowned.et] },
  {
    kind: 'standing',
    language: 'et',
    needs: [/^(?:naita|kuva)$/u, /^kinnitus(?:i|ed)$/u],
    may: [unowned.et],
  },
  {
    kind: 'standing',
    language: 'en',
    needs: [en.how, /^(?:acknowledg\p{L}*|signatures)$/u],
    may: [unowned.en],
  },
];

/** What is asked of somebody else: beside these words stands a name. */
export const ofOnePerson: readonly CommandPattern<'person'>[] = [
  {
    kind: 'person',
    language: 'et',
    needs: [/^(?:kas|millal)$/u, et.doneByOne],
    may: [et.description, /^(?:ara|on|oma|ei|ole|pole|juba|veel|uue|uut|versioon\p{L}*)$/u],
  },
  {
    kind: 'person',
    language: 'en',
    needs: [/^(?:has|did|when)$/u, en.did],
    may: [en.description, /^(?:has|did|done|it|the|his|her|their|already|yet|not|new|version)$/u],
  },
];

/** What is asked of a unit with 'kas' or 'has': beside these words stands which. */
export const ofOneUnit: readonly CommandPattern<'outstanding'>[] = [
  {
    kind: 'outstanding',
    language: 'et',
    needs: [/^kas$/u, et.haveDone],
    may: [et.description, /^(?:on|ara|oma|ei|ole|pole|juba|veel|koik|inimesed|tootajad)$/u],
  },
  {
    kind: 'outstanding',
    language: 'en',
    needs: [/^(?:has|have)$/u, en.haveDone],
    may: [en.description, /^(?:the|everybody|everyone|in|all|of|people|their|already|yet)$/u],
  },
];
