import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultInEnglish } from '../../src/cards/import-fault-wording.js';

const room = join(import.meta.dirname, '../../src/documents');

/** What the importer's own pages say of files that cannot be read: the first words given to a fault. */
function faultsInSource(): readonly string[] {
  const paths = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const given =
    /(?:UnreadableBytes|readingFault|unreadable\(\s*(?:file|name), (?:0|line),|unreadable\(\s*name,\s*(?:0|line),)\(?\s*[`']([^`']+)[`']/gu;
  return paths.flatMap((path) =>
    [...readFileSync(join(room, path), 'utf8').matchAll(given)].map((match) => match[1] ?? ''),
  );
}

/** As a person would meet it: numbers and names where the source has places for them. */
function filled(fault: string): string {
  return fault
    .replace(/\$\{heldInWords\([^}]*\}/gu, 'konteineris on „leping.pdf“')
    .replace(/\$\{[^}]*\}/gu, '600');
}

describe('what cannot be read, in English', () => {
  const faults = faultsInSource();

  it('has words for every fault that the importer knows', () => {
    assert.ok(faults.length > 20, `${faults.length} faults`);
    for (const fault of faults) assert.ok(faultInEnglish({ expected: filled(fault) }) !== null, fault);
  });

  it('keeps what is particular', () => {
    const said = (expected: string) => faultInEnglish({ expected });
    assert.match(
      said('ametikoha „Sepp“ ülesandeid ei leitud (otsiti pealkirja)') ?? '',
      /^no duties were found for “Sepp”; /u,
    );
    assert.match(said('fail on 60 MB suur, loetakse kuni 50 MB') ?? '', /60 MB/u);
    assert.match(
      said('loetakse ainult faile laiendiga .txt, .pdf') ?? '',
      /ending in \.txt, \.pdf are read/u,
    );
  });

  it('is none where nobody has given it', () => {
    assert.equal(faultInEnglish({ expected: 'midagi muud' }), null);
  });
});
