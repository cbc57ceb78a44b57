import { compoundParts, isInformationTechnology, keysOf, stemOf, tokensOf } from '../../language/index.js';

/**
 * A kind of thing that a workplace has: what people call the things of it when one is broken, by which words a duty means
 * all of them, and what is done to keep them in order. Of nothing else than the kind a duty need speak: whoever sees to
 * `hoonete korrashoid` sees to a door.
 */
export interface KindOfThing {
  readonly things: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}

const mending =
  'hooldus hooldustööd hooldama korrashoid korrasolek korrastama töökord töökorras remont remonditööd remontima parandama ' +
  'rike rikked avarii korda haldama haldus käitamine maintenance maintain repair repairs fix fault faults upkeep';
const supplying =
  'paigaldama ülesseadmine seadistama tugi kasutajatugi nõustama abistama väljavahetamine vahetama tellima hankima soetama ostma ' +
  'väljastama väljaandmine install support assist supply procure order buy purchase issue replace';
const technology =
  'IT-tugi IT-teenus IT-seade IT-vahend IT-taristu kasutajatugi arvuti sülearvuti arvutitöökoht arvutitehnika riistvara ' +
  'helpdesk computer laptop workstation hardware';

const kinds: readonly KindOfThing[] = [
  {
    things: stems(
      'arvuti sülearvuti läpakas läptop lauaarvuti kuvar monitor ekraan klaviatuur hiir printer skanner koopiamasin ' +
        'projektor telefon mobiil computer pc laptop screen display keyboard mouse scanner copier projector phone',
    ),
    named: stems(
      `${technology} printer trükiseade kontoritehnika bürootehnika kontoriseade mobiiltelefon desktop`,
    ),
    kept: stems(`${mending} ${supplying}`),
  },
  {
    things: stems('programm tarkvara excel outlook word teams windows software'),
    named: stems(`${technology} tarkvara software`),
    kept: stems(`${mending} ${supplying}`),
  },
  {
    things: stems('internet nett wifi võrk võrguühendus vpn network'),
    named: stems(`${technology} server arvutivõrk kohtvõrk andmeside internet wifi`),
    kept: stems(`${mending} ${supplying}`),
  },
  {
    things: stems(
      'uks aken lukk lamp pirn valgusti katus lagi sein põrand trepp lift wc vets tualett pott kraan toru radiaator küte ' +
        'konditsioneer ventilatsioon pistik pistikupesa saal ruum tuba room hall kontor kabinet köök koridor ' +
        'door window lock bulb light roof ceiling wall floor stairs toilet tap pipe radiator heating kitchen corridor',
    ),
    named: stems(
      'hoone kinnistu kinnisvara ruum kontor tehnosüsteem tehnosüsteemid building premises facility facilities',
    ),
    kept: stems(mending),
  },
  {
    things: stems('auto ametiauto car van'),
    named: stems('ametiauto auto sõiduk transpordivahend car vehicle'),
    kept: stems(`${mending} hooldusse tehniline rehvivahetus`),
  },
  {
    things: stems('tool laud kapp riiul sahtel mööbel chair desk shelf drawer cupboard'),
    named: stems('mööbel sisustus inventar furniture'),
    kept: stems(`${mending} ${supplying}`),
  },
];

/** What is cleaned, and by which words a duty says so: `koristuse korraldamine` needs no word of the rooms. */
const cleaned: KindOfThing = {
  things: stems(
    'põrand saal ruum tuba room hall kontor kabinet köök koridor wc vets tualett tuba laud aken trepp prügikast prügikorv prügi ' +
      'floor office kitchen toilet corridor room window desk bin rubbish trash',
  ),
  named: stems('koristus koristusteenus koristamine puhastusteenus puhastustöö koristaja cleaning cleaner'),
  kept: stems(
    `${mending} tellima hankima korraldama tagama juhtima teenus koristusteenus leping kvaliteet tegema order organise service`,
  ),
};

/** What may stand before a thing in one word and leaves it of its kind: `bürooruum`, `töökohaarvuti`; no `sotsiaaleluruum`. */
const ofWorkplace = stems('töö koht töökoht büroo kontor kabinet köök koridor välis sise laua maja osakond');

/** The kinds of which some words say a thing that is out of order, or by `dirty` one that is to be cleaned. */
export function kindsOfThing(text: string, dirty: boolean): readonly KindOfThing[] {
  return (dirty ? [cleaned] : kinds).filter(
    ({ things }) => saysAnyOf(text, things) || (things.has('ruum') && saysRoom(text)),
  );
}

/** Whether a duty is to keep all things of a kind in order. */
export function keepsKind(duty: string, { named, kept }: KindOfThing): boolean {
  return saysAnyOf(duty, named) && saysAnyOf(duty, kept);
}

/** Whether a word is for a thing of one of some kinds. */
export function isOfKinds(word: string, some: readonly KindOfThing[]): boolean {
  return some.some(({ things }) => saysAnyOf(word, things) || saysRoom(word));
}

/** Whether a duty means things of a kind, and of none of these: 'arvuti ei käivitu' is told of no car. */
export function namesOtherKind(duty: string, some: readonly KindOfThing[]): boolean {
  const isNamed = ({ named }: KindOfThing) => saysAnyOf(duty, named);
  return kinds.some(isNamed) && !some.some(isNamed);
}

/** 'Istungisaalis', 'in the courtroom': a room of whatever use is kept in order as any other. */
function saysRoom(text: string): boolean {
  return tokensOf(text).some((token) =>
    keysOf(token.text).some((stem) => /.(?:saal|ruum|room)$/u.test(stem)),
  );
}

function saysAnyOf(text: string, words: ReadonlySet<string>): boolean {
  return tokensOf(text).some((token) => {
    if (isInformationTechnology(text.slice(token.start, token.end), text)) return false;
    if (keysOf(token.text).some((stem) => words.has(stem))) return true;
    const parts = compoundParts(token.text, (stem) => words.has(stem) || ofWorkplace.has(stem));
    const last = parts.at(-1);
    return last !== undefined && words.has(last) && parts.slice(0, -1).every((stem) => ofWorkplace.has(stem));
  });
}
