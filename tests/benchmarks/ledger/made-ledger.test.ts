import assert from 'node:assert/strict';
import { verifyLedger } from '../../../src/acknowledgements/index.js';
import { versionOfText } from '../../../src/descriptions/index.js';
import { inFolder } from '../../builders/folder.js';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage } from '../../../src/storage/index.js';
import { layLedger, madeText } from './made-ledger.js';
import { gather } from '../../builders/gather.js';

describe('a made-up ledger', () => {
  it('is whole, so that what is measured on it is the verifying of a real one', () =>
    inFolder(async (dataDir) => {
      const open = () => openStorage({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
      const first = await open();
      await first.ledger.keepVersions([{ version: versionOfText(madeText), text: madeText }]);
      await first.close();
      layLedger(dataDir, 700);

      const { ledger, ...storage } = await open();
      const verdict = await verifyLedger(ledger, null);
      const steps = (await gather(ledger.walkSteps())).flat();
      await storage.close();

      assert.equal(verdict.chain.kind === 'whole' && verdict.chain.head.sequence, 700);
      assert.deepEqual(verdict.beside, []);
      assert.equal(new Set(steps.map(({ aadObjectId }) => aadObjectId)).size, 234);
    }));
});
