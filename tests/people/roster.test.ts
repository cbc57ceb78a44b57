import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { AmetibotError } from '../../src/ground/index.js';
import { readRosterFile } from '../../src/people/index.js';
import { readRoster, rosterColumns } from '../../src/people/roster.js';
import { roles } from '../../src/people/person.js';
import { fileOnDisk } from '../../src/people/roster-file.js';
import { anyCharacter } from '../builders/any-character.js';
import { inFolder } from '../builders/folder.js';
import { aPerson, aRoster } from '../builders/roster.js';

const header = rosterColumns.join(',');
const mari = 'mari,mari@example.ee,Mari Maasikas,Aednik,Aiandustalitus,,employee';
const jaan = 'jaan,jaan@example.ee,Jaan Kask,Florist,,mari,employee;manager';

describe('the roster', () => {
  it('gives every line as a person', () => {
    assert.deepEqual(readRoster(`${header}\n${mari}\n${jaan}\n`), {
      people: [
        {
          aadObjectId: 'mari',
          upn: 'mari@example.ee',
          name: 'Mari Maasikas',
          position: 'Aednik',
          unit: 'Aiandustalitus',
          manager: null,
          roles: ['employee'],
        },
        {
          aadObjectId: 'jaan',
          upn: 'jaan@example.ee',
          name: 'Jaan Kask',
          position: 'Florist',
          unit: null,
          manager: 'mari',
          roles: ['employee', 'manager'],
        },
      ],
      problems: [],
      endsCutOff: false,
    });
  });

  it('reads whatever can be written: commas, quotes and line breaks in a cell', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'õ', ' ', ',', '"', '\n', ';', '-'), minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text);
    const person = fc
      .record(
        { aadObjectId: cell, upn: cell, name: cell, position: cell, unit: cell, manager: cell },
        { noNullPrototype: true },
      )
      .chain((said) => fc.subarray([...roles]).map((some) => aPerson({ ...said, roles: some })));
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        assert.deepEqual(readRoster(aRoster(...people)), { people, problems: [], endsCutOff: false });
      }),
    );
  });

  it('reads what Excel and Windows write: a mark at the beginning, CRLF, spaces, other columns, empty lines', () => {
    const plain = readRoster(`${header}\n${mari}\n${jaan}\n`);
    const marked = `\uFEFF${header}\r\n${mari}\r\n\r\n${jaan}\r\n`;
    const spaced = ` ${rosterColumns.join(' , ')} ,märkus\n${mari},hea\n${jaan},\n`;
    const turned = `${[...rosterColumns].reverse().join(',')}\n${[mari, jaan].map((line) => line.split(',').reverse().join(',')).join('\n')}`;
    for (const written of [marked, spaced, turned]) assert.deepEqual(readRoster(written), plain);
  });

  it('reads what Excel in Estonian writes: semicolons, with roles of several in quotation marks', () => {
    const plain = readRoster(`${header}\n${mari}\n${jaan}\n`);
    const lines = [
      header.replaceAll(',', ';'),
      mari.replaceAll(',', ';'),
      'jaan;jaan@example.ee;Jaan Kask;Florist;;mari;"employee;manager"',
    ];
    assert.deepEqual(readRoster(`\uFEFF${lines.join('\r\n')}\r\n`), plain);
    const unit = readRoster(`${lines[0]}\nmari;m@e.ee;Mari;Aednik;Aiaosakond, kasvuhoone talitus;;employee`);
    assert.equal(unit.people[0]?.unit, 'Aiaosakond, kasvuhoone talitus');
  });

  it('reads a file of commas that Excel in Estonian has saved anew: each of its lines in one cell, cut at semicolons', () => {
    const unit = '"Aiaosakond, kasvuhoone talitus"';
    const lines = [header, `mari,m@e.ee,Mari,Aednik,${unit},,employee`, jaan];
    const saved = [
      `${header};`,
      '"mari,m@e.ee,Mari,Aednik,""Aiaosakond, kasvuhoone talitus"",,employee";',
      jaan,
    ];
    assert.deepEqual(readRoster(`\uFEFF${saved.join('\r\n')}\r\n`), readRoster(lines.join('\n')));
    const several = `${header};\n"mari,m@e.ee,Mari,Aednik,""Aiaosakond, kasvuhoone talitus"",,employee";manager\n`;
    assert.deepEqual(readRoster(several).people[0]?.roles, ['employee', 'manager']);
  });

  it('loses no more than the line where one that Excel has put in quotation marks makes no sense', () => {
    const { people, problems } = readRoster(`${header}\n"rein,x, y,""z"\n${jaan}\n`);
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Jaan Kask'],
    );
    assert.equal(problems[0]?.line, 2);
  });

  it('takes columns whatever the size of their letters, and a first line that tells Excel what parts the cells', () => {
    const plain = readRoster(`${header}\n${mari}\n`);
    assert.deepEqual(readRoster(`sep=,\n${header.toUpperCase()}\n${mari}\n`), plain);
  });

  it('says nothing of lines whose every cell is empty', () => {
    assert.deepEqual(
      readRoster(`${header}\n${mari}\n,,,,,,\n , ,,,,,\n`),
      readRoster(`${header}\n${mari}\n`),
    );
  });

  it('says of a workbook that it is none, and how it is saved as one', () => {
    const [problem] = readRoster('PK\u0003\u0004\u0014\u0000[Content_Types].xml').problems;
    assert.match(problem?.problem ?? '', /^is a spreadsheet and no CSV: save it anew/);
  });

  it('knows a file that ends in the midst of a line', () => {
    const { endsCutOff, people } = readRoster(`${header}\n${mari}\n${jaan.slice(0, 20)}`);
    assert.ok(endsCutOff);
    assert.equal(people.length, 1);
    for (const whole of [`${header}\n${mari}`, `${header}\n${mari}\njaan,jaan@e.ee\n`])
      assert.equal(readRoster(whole).endsCutOff, false);
  });

  it('reads what Excel calls Unicode text: UTF-16, its cells parted by tabs', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      const text = `\uFEFF${header}\r\n${mari}\r\n${jaan}\r\n`.replaceAll(',', '\t');
      const plain = readRoster(`${header}\n${mari}\n${jaan}\n`);
      const little = Buffer.from(text, 'utf16le');
      for (const bytes of [little, Buffer.from(little).swap16()]) {
        await writeFile(path, bytes);
        assert.deepEqual(await readRosterFile(path), plain);
      }
    });
  });

  it('keeps the unit in one piece when it holds a comma', () => {
    const { people } = readRoster(
      `${header}\nmari,m@e.ee,Mari,Aednik,"Aiaosakond, kasvuhoone talitus",,employee`,
    );
    assert.equal(people[0]?.unit, 'Aiaosakond, kasvuhoone talitus');
  });

  it('keeps the good lines and names each bad one by its line and its fault', () => {
    const { people, problems } = readRoster(
      [
        header,
        mari,
        ',nobody@example.ee,Eikeegi,Aednik,,,employee',
        'priit,priit@example.ee,,Aednik,,,employee',
        'rein,rein@example.ee,Rein,Aednik,,,ülemus',
        'liiga,lühike',
        jaan,
      ].join('\n'),
    );
    assert.deepEqual(
      people.map(({ aadObjectId }) => aadObjectId),
      ['mari', 'jaan'],
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [3, 4, 5, 6],
    );
    const [id, name, role, short] = problems.map(({ problem }) => problem);
    assert.equal(id, 'aadObjectId is empty');
    assert.equal(name, 'name is empty');
    assert.match(role ?? '', /^roles has a role that is none of: employee, manager, hr, admin$/);
    assert.equal(short, 'name is missing: the line ends before it');
  });

  it('counts lines as an editor does, behind empty lines and cells of two lines', () => {
    const { problems } = readRoster(
      `${header}\r\n\r\nmari,m@e.ee,"Mari\r\nMaasikas",Aednik,,,employee\r\n,m@e.ee,,,,,\r\n`,
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [5],
    );
  });

  it('keeps the others when one line has a stray quotation mark', () => {
    const { people } = readRoster(
      `${header}\n${mari}\nrein,r@e.ee,Rein "Reinu" Rebane,Aednik,,,employee\n${jaan}\n`,
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Mari Maasikas', 'Rein "Reinu" Rebane', 'Jaan Kask'],
    );
  });

  it('names the columns that are missing and takes nobody, even where no line follows', () => {
    const without = 'upn,name,position,unit,roles';
    for (const text of [`${without}\nmari@example.ee,Mari,Aednik,,employee`, without]) {
      const { people, problems } = readRoster(text);
      assert.deepEqual(people, []);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.problem ?? '', /^lacks the column aadObjectId, manager; the first line/u);
    }
  });

  it('says of a text that is no table that it is none', () => {
    const { people, problems } = readRoster(`${header}\n"mari,m@e.ee,Mari`);
    assert.deepEqual(people, []);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.problem ?? '', /no CSV/);
  });

  it('is empty where the text is', () => {
    for (const text of ['', '\uFEFF', '\n\n', header, `${header}\n`]) {
      assert.deepEqual(readRoster(text), {
        people: [],
        problems: [],
        endsCutOff: false,
      });
    }
  });

  it('never throws, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom(header, mari, '"', '\n', '\r\n', ',', '\0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { people, problems } = readRoster(pieces.join(''));
        assert.ok(people.length >= 0 && problems.every(({ line }) => line >= 1));
      }),
      { numRuns: 400 },
    );
  });

  it('takes names from the machine room as names', () => {
    const { people, problems } = readRoster(
      `__proto__,${header}\nx,__proto__,constructor,toString,__proto__,hasOwnProperty,__proto__,employee`,
    );
    assert.deepEqual(problems, []);
    assert.equal(people[0]?.aadObjectId, '__proto__');
    assert.equal(people[0].position, '__proto__');
    assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
  });
});

describe("the roster's file", () => {
  it('is not missed where there is none', async () => {
    await inFolder(async (folder) => {
      assert.deepEqual(await readRosterFile(join(folder, 'roster.csv')), {
        people: [],
        problems: [],
        endsCutOff: false,
      });
    });
  });

  it('is read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      await writeFile(path, aRoster({ name: 'Õie Ülane' }));
      const { people } = await readRosterFile(path);
      assert.equal(people[0]?.name, 'Õie Ülane');
    });
  });

  it('is read with its letters where a program of the old code page saved it, at the start and when it changes', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      const name = 'Külli Õunapuu';
      await writeFile(path, aRoster({ name }), 'latin1');
      assert.equal((await readRosterFile(path)).people[0]?.name, name);
      assert.match((await fileOnDisk.read(path)) ?? '', /Külli Õunapuu/u);
      await writeFile(path, `\uFEFF${aRoster({ name })}`);
      assert.equal((await readRosterFile(path)).people[0]?.name, name);
      assert.equal(await fileOnDisk.read(join(folder, 'none.csv')), null);
    });
  });

  it('is named in the error when it cannot be read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'roster.csv');
      await mkdir(path);
      await assert.rejects(readRosterFile(path), (error: unknown) => {
        assert.ok(error instanceof AmetibotError);
        assert.equal(error.code, 'people.unreadable_roster');
        assert.ok(error.message.includes(path) && error.cure.includes('ROSTER'));
        return true;
      });
    });
  });
});
