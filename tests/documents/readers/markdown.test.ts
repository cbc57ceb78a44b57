import assert from 'node:assert/strict';
import { linesOfText } from '../../../src/documents/readers/decode-text.js';
import { onlyPosition } from '../documents.js';

describe('a description in Markdown', () => {
  it('is read as the words that its marks show', () => {
    const { content } = onlyPosition(`# Ametijuhend: kellassepp

**Üksus:** Torn
**Vahetu juht:** _Linnapea_

## Tööülesanded ja tulemused

| Tööülesanne | Tulemus |
|---|---|
| Kella kerimine | Kell *käib* |
| Hingede õlitamine | Uks ei kriuksu |

**Õigused**

* Sulgeda [torn](https://torn.example)

## Nõuded

- **Haridus:** kellakool

---

__Juhend vaadatakse üle kord aastas.__
`);
    assert.equal(content.unit, 'Torn');
    assert.equal(content.manager, 'Linnapea');
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, ...results]),
      [
        ['Kella kerimine', 'Kell käib'],
        ['Hingede õlitamine', 'Uks ei kriuksu'],
      ],
    );
    assert.deepEqual(content.rights, ['Sulgeda torn']);
    assert.equal(content.requirements.education, 'kellakool');
    assert.equal(content.review, 'Juhend vaadatakse üle kord aastas.');
  });

  it('keeps what its marks say of headings, and of how high they are', () => {
    const text = '# Kellassepp\n### Üldosa ###\n**Õigused**\n__Nõuded__\n**Haridus:** kellakool';
    assert.deepEqual(
      linesOfText(text).map((line) => [line.text, line.heading]),
      [
        ['Kellassepp', 'level 1'],
        ['Üldosa', 'level 3'],
        ['Õigused', 'bold'],
        ['Nõuded', 'bold'],
        ['Haridus: kellakool', undefined],
      ],
    );
  });

  it('is one from two marked lines on, and shows no sign that keeps a mark or a line', () => {
    const text = '# Kellassepp\n**Õigused**\n1\\. Kerib \\#kella\\\nja loeb';
    assert.deepEqual(
      linesOfText(text).map((line) => line.text),
      ['Kellassepp', 'Õigused', '1. Kerib #kella', 'ja loeb'],
    );
  });

  it('has no words in the card that a wiki keeps over a page, nor in the mark of a paragraph set apart', () => {
    const card = '---\ntitle: Kellassepa ametijuhend\ntags:\n  - torn\n---\n';
    const body = '# Ametijuhend\n**Ametikoht:** Kellassepp\n## Ülesanded\n1. Kerib kella.\n';
    const { content } = onlyPosition(`${card}${body}\n> Ametijuhend vaadatakse üle kord aastas.\n`);
    assert.equal(content.title, 'Kellassepp');
    assert.equal(content.duties.length, 1);
    assert.deepEqual(
      linesOfText(`---\nKerib kella\n---\n${body}`)[1]?.text,
      'Kerib kella',
      'words between two lines across the page are none',
    );
    assert.deepEqual(linesOfText(`${body}> Puhkab.`).at(-1)?.text, 'Puhkab.');
  });

  it('is none for a number sign or a star alone', () => {
    const text = '# 3 ruum\nfaili_nimi_ja 2 * 3 * 4\n* Kerib kella.';
    assert.deepEqual(
      linesOfText(text).map((line) => [line.text, line.heading]),
      text.split('\n').map((line) => [line, undefined]),
    );
  });
});
