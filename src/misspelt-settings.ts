import { variables } from './variables.js';

/** Names that other programs on the same machine read. */
const ofOthers = new Set(['LOGLEVEL', 'DATADIR']);

/** A shorter name is near to names that mean something else: POST to PORT. */
const worthASlip = 7;

/**
 * Names that nobody reads, where they look like one that is read and is not set: a bot whose `MicrosoftAppID` is passed
 * over would run as if it had no credentials. `names` are those that are asked for.
 */
export function misspeltSettings(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[] = Object.keys(variables),
): readonly string[] {
  const isSet = (name: string) => (environment[name] ?? '').trim() !== '';
  const missing = names.filter((name) => !isSet(name));
  return Object.keys(environment)
    .filter((name) => !Object.hasOwn(variables, name) && !ofOthers.has(name) && isSet(name))
    .flatMap((name) => {
      const meant = missing.find((each) => looksLike(plain(name), plain(each)));
      return meant === undefined ? [] : [`${name} is no setting: write ${meant}`];
    });
}

function plain(name: string): string {
  return name.replace(/[_-]/gu, '').toLowerCase();
}

function looksLike(written: string, meant: string): boolean {
  return written === meant || (meant.length >= worthASlip && isOneSlipFrom(written, meant));
}

/** One letter more, less or another, or two neighbours exchanged. */
function isOneSlipFrom(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [left, right] = [one.slice(before, one.length - behind), other.slice(before, other.length - behind)];
  const isSwapped = right.length === 2 && left === right.charAt(1) + right.charAt(0);
  return isSwapped || Math.max(left.length, right.length) <= 1;
}
