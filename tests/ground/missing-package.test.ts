import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { missingPackage } from '../../src/ground/missing-package.js';

async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return assert.fail('Nothing was thrown.');
}

describe('a package that is not installed', () => {
  const require = createRequire(import.meta.url);
  const name: string = '@nobody/made-this';

  it('is named with what to do, however it was asked for', async () => {
    for (const ask of [async () => import(name), () => require(name) as unknown]) {
      const told = missingPackage(await thrownBy(ask));
      assert.equal(told?.message, 'The package @nobody/made-this is not installed here.');
      assert.match(told.cure, /^Run npm ci in the folder of the bot/u);
    }
  });

  it('is neither a page of the bot that is gone, nor anything else that broke', async () => {
    const page: string = './nowhere.js';
    for (const ask of [async () => import(page), () => require(page) as unknown])
      assert.equal(missingPackage(await thrownBy(ask)), undefined);
    assert.equal(missingPackage(new Error("Cannot find package 'x'")), undefined);
  });
});
