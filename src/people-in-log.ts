import { obstacleOf, type Log } from './ground/index.js';
import type { DirectoryReading, RosterFailure, RosterProblem } from './people/index.js';

export function tellLines(problems: readonly RosterProblem[], file: string, log: Log): void {
  for (const problem of problems) log.warn({ file, ...problem }, 'A line of the roster is left out');
}

export function tellFailure(failure: RosterFailure, file: string, log: Log): void {
  switch (failure.kind) {
    case 'missing':
      log.warn({ file }, 'The roster is gone; the people known before stay');
      break;
    case 'unreadable':
      log.error(
        { file, ...obstacleOf(failure.cause) },
        'The roster cannot be read; the people known before stay',
      );
      break;
    case 'broken':
      tellLines(failure.problems, file, log);
      log.error({ file }, 'The roster is broken as a whole; the people known before stay');
      break;
    case 'shrunken': {
      const { known, found } = failure;
      log.error(
        { file, known, found },
        'The roster has lost most of its people or its end, as a file that was saved in part; the people known before stay. Save it whole, or, where it is meant so, start the bot again',
      );
      break;
    }
    case 'not-taken':
      log.error({ file, err: failure.cause }, 'The roster was read, but the bot could not take it');
      break;
  }
}

/** A user that cannot be taken is there in each reading, and is told of once. */
export function tellUsersOnce(log: Log): (reading: DirectoryReading) => void {
  const told = new Set<string>();
  return ({ people, problems }) => {
    for (const { id, problem } of problems) {
      const key = JSON.stringify([id, problem]);
      if (!told.has(key)) log.warn({ id, problem }, 'A user of Microsoft Graph is left out');
      told.add(key);
    }
    log.info({ people: people.length }, 'The people of Microsoft Graph were read');
  };
}
