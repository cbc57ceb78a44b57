import assert from 'node:assert/strict';
import type { PositionReading } from '../../../src/documents/outcomes/reading.js';
import { onlyPosition, readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx, type DocxOptions } from '../made-docx.js';
import { makePdf } from '../made-pdf.js';

/** What a DOCX of these blocks says, as a program sets it: no empty paragraph anywhere. */
async function readDocx(text: string, options: Partial<DocxOptions> = {}) {
  const bytes = await makeDocx(blocksOf(text), { drawnNumbers: false, ...options });
  const reading = await readFileBytes('ametijuhend.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

async function readPdf(text: string) {
  const bytes = await makePdf(blocksOf(text), { ruled: true, padding: 4 });
  const reading = await readFileBytes('ametijuhend.pdf', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

const close = `# Ametijuhend
Ametinimetus: Kellassepp
# Tööülesanded
* Puhastab käike.
* Vahetab vedrusid.
# Vastutus
Vastutab kellade eest.
# Õigused
Tellida varuosi.
# Haridus
Kutseharidus
`;

describe('the heading of the document', () => {
  for (const heading of ['JOB DESCRIPTION: BELL FOUNDER', 'Job description – Bell founder'])
    it(`names the post behind its word: ${heading}`, () => {
      const { content } = onlyPosition(`${heading}\n\nReports to: Mayor\n\nDUTIES\n1. Casts bells.\n`);
      assert.deepEqual([content.title, content.manager], ['Bell founder', 'Mayor']);
    });
});

describe('a numbered sentence that begins as a heading does', () => {
  it('stays where it stands, and takes no duty with it', () => {
    const said = ['Kirjeldab nõuded.', 'Nõuded on arendajale selged.', 'Nõuded peavad olema kinnitatud.'];
    const numbered = said.map((text, at) => `3.1.${at + 1}. ${text}`).join('\n');
    const { content } = onlyPosition(
      `Ametijuhend\n1. Ametikoht: Analüütik\n3. TÖÖÜLESANDED\n3.1. Analüüs\n${numbered}\n3.1.4. Testib.\n4. NÕUDED\nKõrgharidus`,
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      [...said, 'Testib.'],
    );
  });
});

describe('a heading that ends in the name of the paper', () => {
  it('opens its own part and no second description', () => {
    const { content } = onlyPosition(
      'Job description\n\nJob title: Bell founder\n\nDuties\n1. Casts bells.\n\nAmendments to the job description\nReviewed each year.\n',
    );
    assert.equal(content.review, 'Reviewed each year.');
  });

  it('may be left out over the sentence on the review, whose subject is left out too', () => {
    for (const review of ['Reviewed every year in March.', 'Vaadatakse üle igal aastal.']) {
      const { content } = onlyPosition(
        `Job title: Bell founder\n\nDuties\n1. Casts bells.\n\nRequirements\n- Strong arms\n\n${review}\n`,
      );
      assert.deepEqual([content.review, content.requirements.additional], [review, 'Strong arms']);
    }
  });

  it('may ask with a short verb', () => {
    const { content } = onlyPosition(
      "Job title: Bell founder\n\nDuties\n1. Casts bells.\n\nWhat you're accountable for\n- The sound\n",
    );
    assert.deepEqual(content.responsibilities, ['The sound']);
  });
});

describe('a heading under the table of the header', () => {
  it('is told, and joined to no value of the table', async () => {
    const cell = (text: string) => ({ paragraphs: [text] });
    const bytes = await makeDocx(
      [
        { kind: 'heading', text: 'JOB DESCRIPTION' },
        {
          kind: 'table',
          rows: [
            [cell('Job title:'), cell('Bell founder')],
            [cell('Reports to:'), cell('Mayor')],
          ],
        },
        { kind: 'heading', text: 'A word of thanks' },
        { kind: 'paragraph', text: 'Bells crack.' },
        { kind: 'heading', text: 'Duties' },
        { kind: 'paragraph', text: '1. Casts bells.' },
      ],
      { drawnNumbers: false },
    );
    const reading = await readFileBytes('bells.docx', bytes);
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.equal(position?.content.manager, 'Mayor');
    const told = position.notes.flatMap(({ kind, text }) => (kind === 'unknown-label' ? [text] : []));
    assert.deepEqual(told, ['A word of thanks']);
  });
});

const plain = close.replaceAll('# ', '').replaceAll('* ', '- ');

const printings = [
  { name: 'in bold', read: () => readDocx(close) },
  { name: 'with a style of headings', read: () => readDocx(close, { headingStyles: true }) },
  { name: 'in a PDF', read: () => readPdf(close) },
  { name: 'as plain words', read: () => readDocx(close.replaceAll('# ', '')) },
  { name: 'in a text', read: () => Promise.resolve(onlyPosition(plain)) },
];

describe('a heading without number, capitals and empty lines', () => {
  for (const { name, read } of printings) {
    it(`begins its part, ${name}`, async () => {
      const { content } = await read();
      assert.deepEqual(
        content.duties.map(({ text }) => text),
        ['Puhastab käike.', 'Vahetab vedrusid.'],
      );
      assert.deepEqual(content.responsibilities, ['Vastutab kellade eest.']);
      assert.deepEqual(content.rights, ['Tellida varuosi.']);
      assert.equal(content.requirements.education, 'Kutseharidus');
    });
  }

  it('with the name of the post before the known word is known by its style', async () => {
    const { content } = await readDocx(close.replace('# Õigused', '# Kellassepa õigused'));
    assert.deepEqual(content.rights, ['Tellida varuosi.']);
  });

  it('with the name of the post before the known word is known in a PDF by its font', async () => {
    const { content } = await readPdf(close.replace('# Õigused', '# Kellassepa õigused'));
    assert.deepEqual(content.rights, ['Tellida varuosi.']);
  });

  it('that nobody knows ends in a PDF what stands above it, and is told', async () => {
    const { content, notes } = await readPdf(close.replace('# Õigused', '# Lubatud kõigile'));
    assert.deepEqual(content.responsibilities, ['Vastutab kellade eest.']);
    const told = notes.flatMap(({ kind, text }) => (kind === 'unknown-label' ? [text] : []));
    assert.deepEqual(told, ['Lubatud kõigile']);
  });

  it('is none where the sentence above runs on into it', () => {
    const { content } = onlyPosition(
      plain.replace('- Vahetab vedrusid.', '- Selgitab, mis on tellija kohustused ja\nÕigused\nning kord.'),
    );
    assert.match(content.duties[1]?.text ?? '', /kohustused ja Õigused/u);
  });
});

function unknownIn({ notes }: PositionReading): readonly string[] {
  return notes.flatMap((note) => (note.kind === 'unknown-label' ? [note.text] : []));
}

function dutiesOf({ content }: PositionReading): readonly string[] {
  return content.duties.map(({ text }) => text);
}

const numbered = `1. Üldosa
1.1. Ametinimetus: Kellassepp
2. Tööülesanded
2.1. Puhastab käike.
2.2. Vahetab vedrusid.

3. Lähetused
3.1. Käib tornikelli kerimas.

4. Õigused
4.1. Tellida varuosi.
`;

const unnumbered = `Ametinimetus: Kellassepp

Tööülesanded
1. Puhastab käike.
2. Vahetab vedrusid.

Lähetused
Käib tornikelli kerimas.

Õigused
Tellida varuosi.
`;

describe('a heading after the duties that no label is', () => {
  const texts = [
    { name: 'the next number', text: numbered, heading: '3. Lähetused' },
    {
      name: 'the next number behind bullets',
      text: numbered.replace(/2\.\d\./gu, '-'),
      heading: '3. Lähetused',
    },
    { name: 'plain words', text: unnumbered, heading: 'Lähetused' },
    {
      name: 'capitals',
      text: unnumbered.replace(/^(?:Töö|Läh|Õig).*$/gmu, (each) => each.toUpperCase()),
      heading: 'LÄHETUSED',
    },
  ];
  for (const { name, text, heading } of texts) {
    it(`is told and ends them, by ${name}`, () => {
      const position = onlyPosition(text);
      assert.deepEqual(dutiesOf(position), ['Puhastab käike.', 'Vahetab vedrusid.']);
      assert.deepEqual(unknownIn(position), [heading]);
      assert.deepEqual(position.content.rights, ['Tellida varuosi.']);
    });
  }

  for (const headingStyles of [true, false]) {
    it(`is told and ends them, ${headingStyles ? 'by its style' : 'in bold'}`, async () => {
      const text = close.replace('# Vastutus', '# Lähetused\nKäib tornikelli kerimas.\n# Vastutus');
      const position = await readDocx(text, { headingStyles });
      assert.deepEqual(dutiesOf(position), ['Puhastab käike.', 'Vahetab vedrusid.']);
      assert.deepEqual(unknownIn(position), ['Lähetused']);
    });
  }

  it('is none where such words part the duties from the start', async () => {
    const text = close
      .replace('* Puhastab', '# Taskukellad\n* Puhastab')
      .replace('* Vahetab', '# Seinakellad\n* Vahetab');
    const position = await readDocx(text);
    assert.deepEqual(unknownIn(position), []);
    assert.match(dutiesOf(position).join(), /Vahetab vedrusid/u);
  });

  it('is none where the numbers of the duties go on below', () => {
    const position = onlyPosition(
      numbered.replace('2.2.', 'SEINAKELLAD\n2.2.').replace('Tööülesanded', 'TÖÖÜLESANDED'),
    );
    assert.deepEqual(unknownIn(position), ['3. Lähetused']);
    assert.match(dutiesOf(position)[1] ?? '', /Vahetab vedrusid/u);
  });
});

describe('a heading that joins the duties with something else', () => {
  const headings = [
    'Tööülesanded ja nende osakaal',
    'Töö iseloom ja põhiülesanded',
    'Põhiülesanded ning pädevusvaldkonnad',
    'Main duties and their share',
  ];
  for (const heading of headings) {
    it(`opens them: ${heading}`, () => {
      const { content } = onlyPosition(
        `AMETIJUHEND\nAmetinimetus: Kellassepp\n\n${heading}\n\n1. Puhastab käike.\n2. Vahetab vedrusid.\n`,
      );
      assert.deepEqual(
        content.duties.map(({ text }) => text),
        ['Puhastab käike.', 'Vahetab vedrusid.'],
      );
    });
  }

  it('opens what it says where the table of labels knows it whole', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Kellassepp\n\nTööülesanded\n1. Puhastab käike.\n\nÕigused ja kohustused\nSepal on õigus tellida varuosi.\n',
    );
    assert.equal(content.duties.length, 1);
    assert.deepEqual(content.rights, ['Sepal on õigus tellida varuosi.']);
  });
});

describe('a heading over some of the duties of a list', () => {
  it('is no duty, and is told', async () => {
    const { content, notes } = await readDocx(`# Ametijuhend
Ametinimetus: Kellassepp
# Tööülesanded
# Hooldus
* Puhastab käike.
* Vahetab vedrusid.
# Müük
* Müüb kelli.
* Müüb rihmu.
# Vastutus
Vastutab kellade eest.
`);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Puhastab käike.', 'Vahetab vedrusid.', 'Müüb kelli.', 'Müüb rihmu.'],
    );
    assert.deepEqual(
      notes
        .filter(({ kind }) => kind === 'unknown-line')
        .map((note) => note.kind === 'unknown-line' && note.text),
      ['Hooldus', 'Müük'],
    );
    assert.deepEqual(content.responsibilities, ['Vastutab kellade eest.']);
  });
});

describe('a heading in Roman numbers that no label is', () => {
  it('is told and ends what stands before it', () => {
    const { content, notes } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Kellassepp\n\nI. Tööülesanded\n1. Kerib kelli.\n\nII. Nõuded\n1. Kutseharidus.\n\nIII. Juhendi kehtivus\n1. Kehtib igavesti.\n',
    );
    assert.equal(content.requirements.additional, null);
    assert.ok(notes.some(({ kind, text }) => kind === 'unknown-label' && text === 'III. Juhendi kehtivus'));
  });
});

describe('a heading that goes on from the words of a label', () => {
  it('says nothing of what stands under it', () => {
    const { content } = onlyPosition(
      'JOB DESCRIPTION\nJob title: Bell founder\n\n1. Duties\n1.1. Casts bells.\n\n2. Qualifications and experience\nEducation: foundry school\n',
    );
    assert.deepEqual(
      [content.requirements.education, content.requirements.additional],
      ['foundry school', null],
    );
  });
});

describe('a verb that opens a list', () => {
  const head = 'AMETIJUHEND\nAmetinimetus: Kellassepp\n\nTööülesanded\n- kerib kelli;\n- õlitab.\n';

  it('is a heading by itself', () => {
    const { content } = onlyPosition(`${head}\nVastutab\n- kellade eest;\n- võtmete eest.\n`);
    assert.deepEqual(content.responsibilities, ['kellade eest;', 'võtmete eest.']);
    assert.equal(content.duties.length, 2);
  });

  it('is the sentence that it begins, though a number stands before it', () => {
    const { content } = onlyPosition(
      `${head}\nVastutus\n1. Vastutab kellade eest.\n2. Vastutab võtmete eest.\n`,
    );
    assert.deepEqual(content.responsibilities, ['Vastutab kellade eest.', 'Vastutab võtmete eest.']);
  });
});

describe('plain words over a sentence behind the tools', () => {
  it('are told as a heading, and the sentence is nobody’s tool', () => {
    const { content, notes } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Kellassepp\n\nTööülesanded\n- Kerib kelli.\n\nTöövahendid\nPintsetid, luup.\n\nKorraldus\nKellad käivad ka öösel.\n',
    );
    assert.equal(content.tools, 'Pintsetid, luup.');
    assert.ok(notes.some(({ kind, text }) => kind === 'unknown-label' && text === 'Korraldus'));
  });
});

describe('a heading that names duties and their results', () => {
  it('has the bullets under each paragraph as its results', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Kellassepp\n\nTööülesanded ja oodatavad tulemused\n\nKellade kerimine\n• Kell käib.\n• Kell on õige.\n\nHingede õlitamine\n• Hinged ei kriuksu.\n\nÕigused\n• Tellida õli.\n',
    );
    assert.deepEqual(content.duties, [
      { number: null, text: 'Kellade kerimine', results: ['Kell käib.', 'Kell on õige.'] },
      { number: null, text: 'Hingede õlitamine', results: ['Hinged ei kriuksu.'] },
    ]);
  });
});

describe('a row of people for whom somebody is responsible', () => {
  it('names them, and ends the header no sooner', () => {
    const { content } = onlyPosition(
      'JOB DESCRIPTION\nJob title: Bell founder\nResponsible to: Mayor\nResponsible for: Apprentice, ringer\nWorking time: mornings\n\nDuties\n1. Casts bells.\n',
    );
    assert.deepEqual(
      [content.manager, content.subordinates, content.conditions, content.responsibilities],
      ['Mayor', ['Apprentice', 'ringer'], 'mornings', []],
    );
  });
});
