import assert from 'node:assert/strict';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { databases } from '../../contracts/databases.js';
import { gather } from '../../builders/gather.js';

describe("everybody's events", () => {
  for (const { name, lend } of databases) {
    it(`are read without holding up everybody else: ${name}`, () =>
      lend(async ({ open }) => {
        const { ledger } = await open();
        const people = Array.from({ length: 1_200 }, (_, at) => ({
          aadObjectId: `p-${at}`,
          name: `P ${at}`,
        }));
        await Promise.all(people.map((person) => ledger.append(aDraft({ person }))));
        let turns = 0;
        const takeTurn = () => {
          turns += 1;
          next = setImmediate(takeTurn);
        };
        let next = setImmediate(takeTurn);

        const steps = (await gather(ledger.walkSteps())).flat();
        clearImmediate(next);

        assert.deepEqual(
          steps.map(({ aadObjectId }) => aadObjectId).sort(),
          people.map(({ aadObjectId }) => aadObjectId).sort(),
        );
        assert.ok(turns >= 2, `others had ${turns} turns`);
      }));
  }
});
