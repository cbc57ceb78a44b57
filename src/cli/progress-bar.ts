import { SingleBar } from 'cli-progress';

/** Fewer than this are done before a bar could be seen. */
const worthABar = 5;

/** A bar over so many of something, named as it follows a number. */
export function progressBar(what: string): (done: number, all: number) => void {
  const bar = new SingleBar({
    format: `[{bar}] {value}/{total} ${what}, jäänud {eta_formatted}`,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    // A pipe or a log gets no bar.
    noTTYOutput: false,
  });
  return (done, all) => {
    if (all < worthABar) return;
    if (!bar.isActive) bar.start(all, done);
    bar.update(done);
    if (done === all) bar.stop();
  };
}
