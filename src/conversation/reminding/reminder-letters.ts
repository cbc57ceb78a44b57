import { changesInWords, renderOverdueLetter, renderReminderLetter } from '../../cards/index.js';
import type { Collection, Difference } from '../../descriptions/index.js';
import { mayDo, standingOf, type Staff } from '../../people/index.js';
import { plainObjectId } from '../../ground/index.js';
import {
  fillIn,
  leadsOf,
  recipientOf,
  type Campaign,
  type Letter,
  type Recipient,
  type Reminders,
} from '../../reminders/index.js';

export interface LettersParts {
  /** As they stand now. */
  readonly library: () => { readonly collection: Collection; readonly staff: Staff };
  readonly reminders: Pick<Reminders, 'ground'>;
  /** What is new in their descriptions since the person last acknowledged; `null` where nobody knows. */
  readonly changesFor?: (recipient: Recipient) => Promise<readonly Difference[] | null>;
}

/** One person's own words of a campaign. */
interface FilledMessage {
  readonly position: string;
  readonly message: string;
  readonly messageEn: string;
}

export async function messageFor(
  campaign: Pick<Campaign, 'message' | 'due'>,
  recipient: Recipient,
  { changesFor = async () => null }: Pick<LettersParts, 'changesFor'>,
): Promise<FilledMessage> {
  const { message, due } = campaign;
  const differences = await changesFor(recipient);
  const filled = (text: string, language: 'et' | 'en') => {
    const changes = differences && changesInWords(differences, language);
    return fillIn(text, recipient, { due, changes, language });
  };
  return {
    position: recipient.descriptions.map(({ title }) => title).join(', '),
    message: filled(message.et, 'et'),
    messageEn: filled(message.en, 'en'),
  };
}

/** Writes each person's letter; `null` for whoever holds no position any more. */
export function createLetters(
  parts: LettersParts,
): (campaign: Campaign, aadObjectId: string) => Promise<Letter | null> {
  const teamOf = createTeams(parts);
  return async (campaign, aadObjectId) => {
    const { staff, collection } = parts.library();
    const member = staff.find(aadObjectId);
    if (member === undefined) return null;
    if (campaign.audience.kind === 'leads') {
      const team = await teamOf(campaign, aadObjectId, staff);
      if (team.length === 0) return null;
      const maySeeTeam = mayDo(standingOf(aadObjectId, staff), 'seeTeamAcknowledgements').kind === 'allowed';
      return renderOverdueLetter({ due: campaign.due, team, maySeeTeam });
    }
    const recipient = recipientOf(member, collection);
    if (recipient === undefined) return null;
    return renderReminderLetter({ campaign, ...(await messageFor(campaign, recipient, parts)) });
  };
}

type Team = readonly { readonly name: string; readonly position: string }[];

interface Teams {
  readonly campaign: string;
  readonly staff: Staff;
  readonly teams: Promise<ReadonlyMap<string, Team>>;
}

/** Whose people are outstanding is worked out once a campaign: its letters leave within minutes. */
function createTeams({ reminders }: LettersParts) {
  let known: Teams | null = null;
  const workOut = async ({ audience }: Campaign): Promise<ReadonlyMap<string, Team>> => {
    const ground = await reminders.ground(audience);
    const teams = [...leadsOf(ground.before, ground)].map(
      ([lead, team]) => [plainObjectId(lead.aadObjectId), team.map(asShown)] as const,
    );
    return new Map(teams);
  };
  const anew = (campaign: Campaign, staff: Staff): Teams => {
    const made: Teams = { campaign: campaign.id, staff, teams: workOut(campaign) };
    known = made;
    // A store that was away for a moment must not keep every later letter from being written.
    made.teams.catch(() => {
      if (known === made) known = null;
    });
    return made;
  };
  return async (campaign: Campaign, lead: string, staff: Staff): Promise<Team> => {
    const { teams } =
      known?.campaign === campaign.id && known.staff === staff ? known : anew(campaign, staff);
    return (await teams).get(plainObjectId(lead)) ?? [];
  };
}

function asShown({ name, descriptions }: Recipient): Team[number] {
  return { name, position: descriptions.map(({ title }) => title).join(', ') };
}
