import { codeOf, unanswered } from '../../ground/index.js';
import { FailedCommit } from './failed-commit.js';
import { messageOf, tablesGone, tablesOfUnknown, type Fault } from './fault.js';

const kinds: readonly (readonly [RegExp, (place: string) => Fault])[] = [
  // Connections lost or refused, the server starting or ending, too many clients.
  [/^(?:08...|57P0[1-5]|53300|E(?:CONN|HOST|NET|TIMEDOUT|PIPE|AI_AGAIN|NOTFOUND)\w*)$/u, unreachable],
  // Serialisation, deadlock, a lock not had in time; two who teach one wording at the same moment.
  [/^(?:40001|40P01|55P03|23505)$/u, crossed],
  [/^(?:53100|53200)$/u, full],
  [/^25006$/u, readOnly],
  [/^(?:28...|3D000|3F000|42501)$/u, refused],
  [/^42P01$/u, tablesGone],
  [/^(?:42P07|42701)$/u, tablesOfUnknown],
  [/^XX00[12]$/u, damaged],
];

/** Errors of the driver itself have no code. */
const lostWords =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/u;

/** What an error of PostgreSQL, or of the way to it, means. */
export function postgresFault(error: unknown, place: string): Fault {
  if (error instanceof FailedCommit) return faultOfCommit(error, place);
  // Node tries each address of a host and gathers what each said.
  const code = codeOf(error) ?? codeOf(error instanceof AggregateError ? error.errors[0] : error) ?? '';
  if (code === '' && lostWords.test(messageOf(error))) return unreachable(place);
  return kinds.find(([pattern]) => pattern.test(code))?.[1](place) ?? failed(error, place);
}

/** Where the server itself says why, nothing was kept. A line that breaks or falls silent says nothing of it. */
function faultOfCommit({ cause }: FailedCommit, place: string): Fault {
  const fault = postgresFault(cause, place);
  if (fault.code !== 'storage.unreachable') return fault;
  return {
    code: unanswered,
    message: `${place} did not say whether it has kept what it was given.`,
    cure: 'Do it again: what was kept is kept once.',
    passing: true,
  };
}

/** Host and name from the address; user and password are nobody's business. */
export function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'PostgreSQL';
  const { host, pathname } = new URL(databaseUrl);
  return `PostgreSQL at ${host}${pathname}`;
}

function unreachable(place: string): Fault {
  return {
    code: 'storage.unreachable',
    message: `${place} cannot be reached, or does not answer in time.`,
    cure: 'See that the server runs and that DATABASE_URL names it; a bot that runs goes on by itself when it is back.',
    passing: true,
  };
}

function crossed(place: string): Fault {
  return {
    code: 'storage.crossed',
    message: `Two writes to ${place} keep crossing each other.`,
    cure: 'Try again.',
    passing: true,
  };
}

function full(place: string): Fault {
  return {
    code: 'storage.full',
    message: `${place} has no room left.`,
    cure: 'Give the server more disk or memory.',
    passing: false,
  };
}

function readOnly(place: string): Fault {
  return {
    code: 'storage.unwritable',
    message: `${place} can only be read.`,
    cure: 'Let DATABASE_URL name the primary server, not a copy of it.',
    passing: false,
  };
}

function refused(place: string): Fault {
  return {
    code: 'storage.refused',
    message: `${place} does not let the bot in, or lacks the database or the right to it.`,
    cure: 'Correct user, password and database in DATABASE_URL; the user must be able to create tables.',
    passing: false,
  };
}

function damaged(place: string): Fault {
  return {
    code: 'storage.damaged',
    message: `${place} says that its data is damaged.`,
    cure: 'Restore the database from a backup, and start the bot again.',
    passing: false,
  };
}

function failed(error: unknown, place: string): Fault {
  return {
    code: 'storage.failed',
    message: `${place} refused: ${messageOf(error)}.`,
    cure: 'This is a fault of the bot; report it with these words.',
    passing: false,
  };
}
