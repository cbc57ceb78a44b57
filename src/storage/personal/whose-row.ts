import { plainObjectId } from '../../ground/index.js';
import { forgottenPerson } from '../../learning/index.js';
import { audienceText } from '../../reminders/index.js';
import { sql } from '../engines/kysely.js';

/** Whoever is forgotten is nobody, and so is the empty id. */
export function plainId(aadObjectId: string): string {
  const id = plainObjectId(aadObjectId);
  return id === forgottenPerson ? '' : id;
}

/** The rows that name them in this column. */
export function isId(column: 'person_aad_object_id' | 'taught_by' | 'undone_by' | 'started_by', id: string) {
  return sql<boolean>`lower(${sql.ref(column)}) = ${id} and ${id} <> ''`;
}

/** The campaigns that are for them alone. */
export function isForAlone(id: string) {
  return sql<boolean>`lower(audience) = ${audienceText({ kind: 'person', aadObjectId: id })} and ${id} <> ''`;
}
