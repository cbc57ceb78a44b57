import { rejects } from 'node:assert/strict';
import { schemaProblems } from '../../src/app-package/schema-problems.js';

describe("Microsoft's schemas of app packages", () => {
  it('are told to be missing where only what the bot runs on is installed, with what to do', async () => {
    const missing = async () => Promise.reject(new Error("Cannot find package '@microsoft/app-manifest'"));
    await rejects(schemaProblems({}, missing), { code: 'app_package.no_schemas', cure: /npm ci/u });
  });
});
