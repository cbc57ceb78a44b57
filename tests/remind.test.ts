import assert from 'node:assert/strict';
import { uncounted } from '../src/conversation/talk/refusals.js';
import { silentLog } from '../src/ground/index.js';
import type { Posted } from '../src/reminders/index.js';
import { wireReminders } from '../src/remind.js';
import { aDescription } from './builders/description.js';
import { openTestLibrary } from './builders/library.js';
import { aPerson } from './builders/roster.js';
import { simulatedTime } from './builders/simulated-time.js';
import { databases } from './contracts/databases.js';
import { aReference } from './contracts/references.js';
import { aCampaign } from './reminders/house.js';

const library = openTestLibrary([aDescription({ title: 'Aednik' })], {
  people: [aPerson({ aadObjectId: 'mari', position: 'Aednik' })],
});

describe('What is wired for reminders', () => {
  it('keeps the chat that was opened in place of one that is gone, and of that no more', () =>
    databases[0]!.lend(async ({ open, query }) => {
      const time = simulatedTime();
      const storage = await open({ clock: time });
      await storage.references.remember(aReference('a:gone'));
      const posts: string[] = [];
      const reminding = wireReminders({
        config: { teamsRps: 10, timeZone: 'Europe/Tallinn', credentials: null, allowedServiceUrls: [] },
        storage,
        library: () => library,
        installer: null,
        refusals: uncounted,
        acknowledged: async () => null,
        changesFor: async () => null,
        clock: time,
        wait: time.wait,
        random: () => 0,
        log: silentLog,
      });
      const messenger = {
        send: async ({ conversation }: { conversation: string }): Promise<Posted> => {
          posts.push(conversation);
          return conversation === 'a:gone' ? gone : taken;
        },
        update: async () => taken,
        reopen: async (): Promise<Posted> => ({ kind: 'taken', id: 'a:anew' }),
      };
      await storage.reminders.create(aCampaign());
      await time.during(
        (async () => {
          reminding.connect({ messenger, whenQuiet: async () => {} });
          while ((await storage.reminders.find('k-1'))?.state !== 'finished') await time.wait(1_000);
          await reminding.stop();
        })(),
      );
      assert.deepEqual(posts, ['a:gone', 'a:anew']);
      const kept = await query('select conversation from conversation_reference');
      assert.deepEqual(
        kept.map((row) => ({ ...row })),
        [{ conversation: 'a:anew' }],
      );
    }));
});

const taken: Posted = { kind: 'taken', id: '1' };
const gone: Posted = { kind: 'answered', status: 404, code: '', retryAfter: null, text: '' };
