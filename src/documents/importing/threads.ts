import { extname } from 'node:path';

/** More are not started: each has libraries and a heap of its own, and one thread joins what all of them read. */
const mostThreads = 4;

/** A file that is unpacked takes at least as long as some three texts. */
const textsInAFile = 3;

/** A second thread has to read its libraries first; with less to do than this many texts, that costs more than it brings. */
const worthThreads = 150;

/** How many threads read these files fastest on a machine with so many cores. */
export function threadsFor(files: readonly string[], cores: number): number {
  const texts = files.filter((file) => extname(file).toLowerCase() === '.txt').length;
  const work = texts + (files.length - texts) * textsInAFile;
  return work < worthThreads ? 1 : Math.min(cores, mostThreads);
}
