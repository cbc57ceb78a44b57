import { SingleBar } from 'cli-progress';

let bar: SingleBar | undefined;

/** A bar on a terminal while something long goes on; a pipe or a log gets none. */
export function showProgress(done: number, all: number, what: string): void {
  if (!process.stderr.isTTY) return;
  if (bar === undefined) {
    bar = new SingleBar({
      format: '[{bar}] {what} {value}/{total}, {duration_formatted}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    });
    bar.start(all, done, { what: what.padEnd(44) });
  }
  bar.setTotal(all);
  bar.update(done, { what: what.padEnd(44) });
  if (done < all) return;
  bar.stop();
  bar = undefined;
}
