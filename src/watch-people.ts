import type { Config } from './config.js';
import type { GraphSettings } from './graph-settings.js';
import { oneDay, oneMinute, type Later, type Log } from './ground/index.js';
import type { Outside } from './outside.js';
import {
  openGraph,
  openGraphToken,
  readRosterFile,
  rolesById,
  watchDirectory,
  watchRosterFile,
  withRoles,
  type Person,
  type RolesById,
} from './people/index.js';
import { tellFailure, tellLines, tellUsersOnce } from './people-in-log.js';

export interface PeopleWatch {
  /** The first look at everything is over, whatever came of it. Never rejects. */
  readonly ready: Promise<void>;
  readonly close: () => void;
}

interface Parts {
  readonly onPeople: (people: readonly Person[]) => void;
  readonly log: Log;
  readonly outside: Outside;
}

/** Tells who the people are, and again whenever that has changed; of what cannot be read it tells the log. */
export function watchPeople({ graph, roster }: Pick<Config, 'graph' | 'roster'>, parts: Parts): PeopleWatch {
  return graph === null ? watchRoster(roster, parts) : watchTenant(graph, roster, parts);
}

/** The roster as it is now, for a command that is soon over. */
export async function readPeople(roster: string, log: Log): Promise<readonly Person[]> {
  const { people, problems } = await readRosterFile(roster);
  tellLines(problems, roster, log);
  return people;
}

function watchRoster(file: string, { onPeople, log, outside }: Parts): PeopleWatch {
  return watchRosterFile(file, {
    ...byTimerOf(outside),
    onReading: ({ people, problems }) => {
      tellLines(problems, file, log);
      if (people.length > 0) log.info({ file, lines: people.length }, 'The roster was read');
      else log.warn({ file }, 'There is no roster, or nobody in it; nobody is known until it comes');
      onPeople(people);
    },
    onFailure: (failure) => tellFailure(failure, file, log),
  });
}

/** The tenant says who there is; the roster, by object id, what roles they have, for Graph knows none of ours. */
function watchTenant(settings: GraphSettings, roster: string, parts: Parts): PeopleWatch {
  const { onPeople, log, outside } = parts;
  let people: readonly Person[] | undefined;
  let given: RolesById = new Map();
  const tell = () => {
    if (people !== undefined) onPeople(withRoles(people, given));
  };
  const takeRoles = (lines: readonly Person[]) => {
    given = rolesById(lines);
    tell();
  };
  const tellUsers = tellUsersOnce(log);
  const roles = watchRoster(roster, { ...parts, onPeople: takeRoles });
  const directory = watchDirectory(graphOf(settings, outside), {
    ...byTimerOf(outside),
    every: settings.minutes * oneMinute,
    wholeEvery: Math.round(oneDay / (settings.minutes * oneMinute)),
    onReading: (reading) => {
      tellUsers(reading);
      ({ people } = reading);
      tell();
    },
    onFailure: (err) => {
      const known = people?.length ?? 0;
      log.error(
        { err, known },
        'Microsoft Graph could not be read; it is tried again, and whoever is known stays',
      );
    },
  });
  return {
    ready: bothOf(roles.ready, directory.ready),
    close: () => {
      roles.close();
      directory.close();
    },
  };
}

async function bothOf(one: Promise<void>, other: Promise<void>): Promise<void> {
  await Promise.all([one, other]);
}

/** Microsoft Graph by these settings. */
export function graphOf(settings: GraphSettings, { clock, fetch, wait, random }: Outside) {
  const outside = { clock, fetch, wait, random };
  const { tenantId, clientId, clientSecret, url, loginUrl } = settings;
  const token = openGraphToken({ ...outside, tenantId, clientId, clientSecret, graphUrl: url, loginUrl });
  return openGraph({ ...outside, token, baseUrl: url });
}

function byTimerOf({ later }: Outside): { readonly later?: Later } {
  return later === undefined ? {} : { later };
}
