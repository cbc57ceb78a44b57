const spelledOut: Readonly<Record<string, string>> = {
  š: 's',
  ž: 'z',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** An id is a file's name as well, and with its ending must not grow longer than the disk allows. */
const longestId = 120;

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[šžßæøłđ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function cut(slug: string): string {
  return slug.slice(0, longestId).replace(/-+$/, '');
}

/**
 * A name for a description that serves as its file name: the title's letters, and the unit's where two titles agree.
 * The same title and unit give the same id in every import, so a newer document replaces the older one.
 */
export function descriptionId(title: string, unit: string | null, taken: (id: string) => boolean): string {
  const short = cut(slugOf(title)) || 'ametikoht';
  if (!taken(short)) return short;
  const long = cut(`${short}-${slugOf(unit ?? '') || 'teine'}`);
  if (!taken(long)) return long;
  let count = 2;
  while (taken(`${long}-${count}`)) count += 1;
  return `${long}-${count}`;
}
