import progress, { SingleBar, type TimeFormatter } from 'cli-progress';

/** Fewer than this are done before a bar could be seen. */
const worthABar = 5;

/** How long it will take, once that can be told: after the first step the bar has no number, or none but zero. */
const timeLeft: TimeFormatter = (seconds, options, step) =>
  Number.isFinite(seconds) && seconds > 0
    ? `, ${progress.Format.TimeFormat(seconds, options, step)} left`
    : '';

/**
 * Shows a bar over so many of something, named as it follows a number, while the work goes on. It ends with the work,
 * whatever comes of that: a bar that is left alone keeps the process alive.
 */
export async function withProgressBar<Result>(
  what: string,
  work: (onDone: (done: number, all: number) => void) => Promise<Result>,
  stream: NodeJS.WritableStream = process.stderr,
): Promise<Result> {
  const bar = new SingleBar({
    format: `[{bar}] {value}/{total} ${what}{eta_formatted}`,
    formatTime: timeLeft,
    stream,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    // A pipe or a log gets no bar.
    noTTYOutput: false,
  });
  let isOver = false;
  const onDone = (done: number, all: number) => {
    if (isOver || all < worthABar) return;
    if (!bar.isActive) bar.start(all, done);
    bar.update(done);
    isOver = done >= all;
    if (isOver) bar.stop();
  };
  try {
    return await work(onDone);
  } finally {
    bar.stop();
  }
}
