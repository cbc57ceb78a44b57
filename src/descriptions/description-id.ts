const spelledOut: Readonly<Record<string, string>> = {
  š: 's',
  ž: 'z',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[šžßæøłđ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * A name for a description that serves as its file name: the title's letters, and the unit's where two titles agree.
 * The same title and unit give the same id in every import, so a newer document replaces the older one.
 */
export function descriptionId(title: string, unit: string | null, taken: (id: string) => boolean): string {
  const short = slugOf(title) || 'ametikoht';
  if (!taken(short)) return short;
  const long = `${short}-${slugOf(unit ?? '') || 'teine'}`.slice(0, 120).replace(/-+$/, '');
  if (!taken(long)) return long;
  let count = 2;
  while (taken(`${long}-${count}`)) count += 1;
  return `${long}-${count}`;
}
