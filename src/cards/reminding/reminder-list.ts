import { csvHeader, csvLine } from '../../ground/index.js';
import type { Delivery } from '../../reminders/index.js';
import { reasonWording, stateWording } from './delivery-reason-wording.js';

/** Somebody of a campaign, by the name that they have today; empty where nobody knows them any more. */
interface Listed {
  readonly name: string;
  readonly delivery: Delivery;
}

const header = [
  'Nimi',
  'Objekti ID',
  'Seis',
  'Põhjus',
  'Mida teha',
  'Teamsi vastus',
  'Aeg (UTC)',
  'Nähtud (UTC)',
];

/** Everybody of a campaign with what became of it, by name: for a spreadsheet in Estonian. */
export function renderReminderList(listed: readonly Listed[]): string {
  const order = new Intl.Collator('et').compare;
  const rows = listed.map(rowOf).sort(([a = ''], [b = '']) => order(a, b));
  return [csvHeader(header), ...rows.map(csvLine)].join('');
}

function rowOf({ name, delivery }: Listed): readonly string[] {
  const { aadObjectId, state, reason, detail, at, seenAt } = delivery;
  const said = reason === null ? undefined : reasonWording[reason];
  return [
    name,
    aadObjectId,
    stateWording[state],
    said?.why.et ?? '',
    said?.cure.et ?? '',
    detail ?? '',
    at.toISOString(),
    seenAt?.toISOString() ?? '',
  ];
}
