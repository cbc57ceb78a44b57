import { AmetibotError } from './ametibot-error.js';

/** What stands in the way of a file, and what to do. */
interface Obstacle {
  readonly why: string;
  readonly cure: string;
}

const full: Obstacle = { why: 'the disk is full', cure: 'Make room on it and try again.' };
const forbidden: Obstacle = {
  why: 'the account that runs this may not',
  cure: 'Give that account the right to, or name another folder.',
};
const fileInTheWay: Obstacle = {
  why: 'a file stands where a folder is needed',
  cure: 'Name another folder, or take that file away.',
};
const folderInTheWay: Obstacle = {
  why: 'a folder stands where the file should be',
  cure: 'Name another file, or take that folder away.',
};

const obstacles: Readonly<Record<string, Obstacle>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: { why: 'it is larger than a file may be here', cure: 'Raise that limit, or name another folder.' },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: { why: 'its disk can only be read', cure: 'Name a folder on another disk.' },
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EISDIR: folderInTheWay,
  ENOTEMPTY: folderInTheWay,
  ENOENT: { why: 'its folder is not there', cure: 'Make that folder, or name another.' },
};

/** What a fault of files means. */
export function obstacleOf(cause: unknown): Obstacle {
  const code = codeOf(cause) ?? '';
  return (
    obstacles[code] ?? {
      why: `the system says ${code === '' ? String(cause) : code}`,
      cure: 'Look at the disk, and try again.',
    }
  );
}

/** The code that the system and the drivers of databases put on their errors; `undefined` where there is none. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A file, or the folder it is to stand in, cannot be written: why, and what to do. */
export function unwritableFile(path: string, cause: unknown): AmetibotError {
  const { why, cure } = obstacleOf(cause);
  return new AmetibotError({
    code: 'files.unwritable',
    message: `${path} cannot be written: ${why}.`,
    cure,
    cause,
  });
}
