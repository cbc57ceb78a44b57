import type { Manifest, Strings } from './fill-manifest.js';

/** What the schema does not say and the store refuses, or Teams shows wrongly. Gives sentences; none is well. */
export function storeProblems(
  manifest: Manifest,
  languages: ReadonlyMap<string, Strings>,
): readonly string[] {
  return [
    ...leftEmpty(manifest),
    ...unfilled(manifest),
    ...lopsided(languages),
    ...repeated(manifest),
    ...wrongVersion(manifest),
  ];
}

function leftEmpty(manifest: Manifest): readonly string[] {
  return textsOf(manifest).flatMap(([path, text]) => (text.trim() === '' ? [`${path} is empty`] : []));
}

function unfilled(manifest: Manifest): readonly string[] {
  return textsOf(manifest).flatMap(([path, text]) =>
    /\{\{|\}\}/u.test(text) ? [`${path} has a place that nothing filled: ${text}`] : [],
  );
}

/** A string that one language lacks would be shown in the other. */
function lopsided(languages: ReadonlyMap<string, Strings>): readonly string[] {
  const all = new Set([...languages.values()].flatMap((strings) => Object.keys(strings)));
  return [...languages].flatMap(([language, strings]) =>
    [...all].flatMap((key) => (strings[key]?.trim() ? [] : [`${language}.json lacks ${key}`])),
  );
}

/** The store reads the two descriptions one after the other, and wants each to say something. */
function repeated({ description }: Manifest): readonly string[] {
  const { short, full } = (description ?? {}) as { short?: string; full?: string };
  return short !== undefined && short === full
    ? ['description.full says nothing more than description.short']
    : [];
}

/** Three numbers, the first of them not 0: Teams takes no other. */
function wrongVersion({ version }: Manifest): readonly string[] {
  const holds = /^[1-9]\d{0,8}(?:\.\d{1,9}){2}$/u.test(String(version));
  return holds
    ? []
    : [`version must be three numbers, such as 1.2.0, the first of them not 0, and not ${String(version)}`];
}

function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}
