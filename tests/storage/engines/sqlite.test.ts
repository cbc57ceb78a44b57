import assert from 'node:assert/strict';
import {
  chmod,
  copyFile,
  mkdir,
  open as openFile,
  readdir,
  readFile,
  stat,
  writeFile,
} from 'node:fs/promises';
import Database from 'libsql';
import { join } from 'node:path';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage, openToRead, type Storage } from '../../../src/storage/index.js';
import type { StorageParts } from '../../../src/storage/open-storage.js';
import { inFolder } from '../../builders/folder.js';
import { aReference } from '../../contracts/references.js';
import { faultOf } from './fault-of.js';

function openIn(dataDir: string, parts: Partial<StorageParts> = {}) {
  return openStorage({
    dataDir,
    databaseUrl: null,
    clock: systemClock,
    log: silentLog,
    wait: async () => {},
    ...parts,
  });
}

function conversationsIn(folder: string): readonly unknown[] {
  const database = new Database(join(folder, 'ametibot.db'));
  const rows = database.prepare('select conversation from conversation_reference order by 1').all();
  database.close();
  return rows.map((row) => (row as { conversation: string }).conversation);
}

async function meetAll(storage: Storage): Promise<void> {
  try {
    for (let at = 0; at < 200; at += 1) await storage.references.remember(aReference(`conversation ${at}`));
  } finally {
    await storage.close();
  }
}

/** Another process that holds the write lock until it is told to let go. */
function holdLock(folder: string): () => void {
  const other = new Database(join(folder, 'ametibot.db'));
  other.exec('begin immediate');
  return () => {
    other.exec('rollback');
    other.close();
  };
}

describe('SQLite', () => {
  it('makes files that nobody else may read, in a folder too that everybody may look into', () =>
    inFolder(async (folder) => {
      await chmod(folder, 0o755);
      const storage = await openIn(folder);
      const names = await readdir(folder);
      const modes = await Promise.all(
        names.map(async (name) => (await stat(join(folder, name))).mode & 0o777),
      );
      await storage.close();
      assert.deepEqual(names.sort(), ['ametibot.db', 'ametibot.db-shm', 'ametibot.db-wal']);
      assert.deepEqual(modes, [0o600, 0o600, 0o600]);
    }));

  it('takes from everybody else what they may do with its files, tells the log, and leaves what a group was given', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'ametibot.db');
      const told: string[] = [];
      const log = { ...silentLog, warn: (_: object, sentence: string) => void told.push(sentence) };
      for (const [mode, left] of [
        [0o600, 0o600],
        [0o640, 0o640],
        [0o644, 0o640],
        [0o602, 0o600],
      ] as const) {
        const storage = await openIn(folder);
        for (const name of await readdir(folder)) await chmod(join(folder, name), mode);
        await (await openIn(folder, { log })).close();
        for (const name of await readdir(folder))
          assert.equal((await stat(join(folder, name))).mode & 0o777, left, name);
        await storage.close();
        await chmod(file, left);
      }
      assert.deepEqual(
        told.map((sentence) => sentence.endsWith('; now they cannot')),
        [true, true],
      );
    }));

  it('leaves a folder that stands where its file should be as it is, and tells the log of no file', () =>
    inFolder(async (folder) => {
      const inTheWay = join(folder, 'ametibot.db');
      await mkdir(inTheWay);
      await chmod(inTheWay, 0o755);
      const told: string[] = [];
      const log = { ...silentLog, warn: (_: object, sentence: string) => void told.push(sentence) };
      await assert.rejects(openIn(folder, { log }));
      assert.deepEqual([told, (await stat(inTheWay)).mode & 0o777], [[], 0o755]);
    }));

  it('makes its folder, and the file in it that it names', () =>
    inFolder(async (folder) => {
      const dataDir = join(folder, 'deep', 'data');
      const storage = await openIn(dataDir);
      await storage.references.remember(aReference('a'));
      await storage.close();
      assert.deepEqual(conversationsIn(dataDir), ['a']);
    }));

  it('has all in one file when it is closed', () =>
    inFolder(async (folder) => {
      await meetAll(await openIn(folder));
      const copy = join(folder, 'copy');
      await mkdir(copy);
      await copyFile(join(folder, 'ametibot.db'), join(copy, 'ametibot.db'));
      assert.equal(conversationsIn(copy).length, 200);
    }));

  it('says that a file is damaged which is no database', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'ametibot.db'), 'Tere! '.repeat(2_000));
      const error = await faultOf(openIn(folder));
      assert.equal(error.code, 'storage.damaged');
      assert.ok(error.message.includes(join(folder, 'ametibot.db')));
    }));

  it('says that a file is damaged which was written over in the middle, when it meets the place', () =>
    inFolder(async (folder) => {
      await meetAll(await openIn(folder));
      const file = await openFile(join(folder, 'ametibot.db'), 'r+');
      const { size } = await file.stat();
      await file.write(Buffer.alloc(size - 4_096, 0xff), 0, size - 4_096, 4_096);
      await file.close();

      const work = openIn(folder).then(meetAll);
      assert.equal((await faultOf(work)).code, 'storage.damaged');
    }));

  it('says that a file is damaged with a text that is none, over which its driver would end the process', () =>
    inFolder(async (folder) => {
      await meetAll(await openIn(folder));
      const bytes = await readFile(join(folder, 'ametibot.db'), 'latin1');
      // Elsewhere: the driver lets go of a file it has closed when garbage is collected, and takes its journal away.
      const dataDir = join(folder, 'fallen');
      const path = join(dataDir, 'ametibot.db');
      await mkdir(dataDir);
      await writeFile(path, bytes.replaceAll('smba.example', 'smba\xffexample'), 'latin1');
      // As whoever did not end in good order leaves it.
      await writeFile(`${path}-wal`, '');
      assert.equal((await faultOf(openIn(dataDir))).code, 'storage.damaged');
      const looking = openToRead({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
      assert.equal((await faultOf(looking)).code, 'storage.damaged', 'a command says so too');
    }));

  it('is not well once it has met damage, whatever may still be read', () =>
    inFolder(async (folder) => {
      await meetAll(await openIn(folder));
      const file = await openFile(join(folder, 'ametibot.db'), 'r+');
      const { size } = await file.stat();
      await file.write(Buffer.alloc(4_096, 0xff), 0, 4_096, size - 4_096);
      await file.close();

      const storage = await openIn(folder);
      assert.equal(await storage.ping(), true);
      const damaged = Array.from({ length: 200 }, (_, at) => aReference(`conversation ${at}`));
      const work = (async () => {
        for (const reference of damaged) await storage.references.remember(reference);
      })();
      assert.equal((await faultOf(work)).code, 'storage.damaged');
      assert.equal(await storage.ping(), false);
      assert.deepEqual(await storage.learning.lessons(), []);
      assert.equal(await storage.ping(), false);
      await storage.close();
    }));

  it('says that a folder cannot be written which is a file, or lies in one', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'data'), '');
      for (const dataDir of [join(folder, 'data'), join(folder, 'data', 'deeper')]) {
        assert.equal((await faultOf(openIn(dataDir))).code, 'storage.file_there');
        const looking = openToRead({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
        assert.equal((await faultOf(looking)).code, 'storage.file_there', 'a command says so too');
      }
    }));

  it('waits for another process that writes, and then truly writes', () =>
    inFolder(async (folder) => {
      let letGo = () => {};
      const storage = await openIn(folder, {
        wait: async () => {
          letGo();
          letGo = () => {};
        },
      });
      for (const conversation of ['a', 'b']) {
        letGo = holdLock(folder);
        assert.equal(await storage.references.remember(aReference(conversation)), 'new');
        // Asked of the file by another connection: a write that is seen by its own connection may not be committed.
        assert.deepEqual(conversationsIn(folder).at(-1), conversation);
      }
      await storage.learning.noteUnanswered({ text: 'kes kastab', language: 'et', askerPosition: null });
      const [question] = (await storage.learning.listUnanswered({ limit: 1, offset: 0 })).questions;
      letGo = holdLock(folder);
      const teaching = await storage.learning.teach(question?.id ?? '', { kind: 'nothing' }, 'hr');
      assert.equal(teaching.kind, 'taught');
      await storage.close();
      assert.deepEqual(conversationsIn(folder), ['a', 'b']);
    }));

  it('gives up in the end where the other process never lets go, and goes on when it has', () =>
    inFolder(async (folder) => {
      const storage = await openIn(folder);
      const letGo = holdLock(folder);
      assert.equal((await faultOf(storage.references.remember(aReference('a')))).code, 'storage.busy');
      assert.equal(await storage.ping(), true);
      letGo();
      assert.equal(await storage.references.remember(aReference('a')), 'new');
      await storage.close();
      assert.deepEqual(conversationsIn(folder), ['a']);
    }));

  it('writes over what is erased, and does not only count it as free', () =>
    inFolder(async (folder) => {
      const storage = await openIn(folder);
      for (const who of ['mari-kaob', 'jaan-jääb']) {
        const person = { id: `29:${who}`, aadObjectId: who };
        await storage.references.remember(aReference(`a:${who}`, { person }));
      }
      await storage.personalData.erase('mari-kaob');
      await storage.close();
      const bytes = await readFile(join(folder, 'ametibot.db'), 'utf8');
      assert.ok(bytes.includes('jaan-jääb'));
      assert.ok(!bytes.includes('mari-kaob'));
    }));

  it('leaves nothing of an act that failed in the middle', () =>
    inFolder(async (folder) => {
      const storage = await openIn(folder, { newId: () => 'always the same' });
      const { learning } = storage;
      await learning.noteUnanswered({ text: 'kes kastab', language: 'et', askerPosition: null });
      const id = 'always the same';
      await learning.teach(id, { kind: 'nothing' }, 'hr');
      const before = [await learning.lessons(), await learning.findUnanswered(id)];
      const target = {
        kind: 'duty',
        descriptionId: 'aednik',
        dutyNumber: null,
        dutyIndex: 0,
        dutyText: 'Kastab.',
      } as const;
      assert.equal((await faultOf(learning.teach(id, target, 'boss'))).code, 'storage.failed');
      assert.deepEqual([await learning.lessons(), await learning.findUnanswered(id)], before);
      await storage.close();
    }));
});
