import assert from 'node:assert/strict';
import { headingsOf } from '../../../src/documents/readers/pdf/headings.js';

const plain = { size: 10, bold: false };
const body = [
  { text: 'Kerib torni kella iga päev ja õlitab selle hingi.', setting: plain },
  { text: 'Loeb lööke ja kirjutab need raamatusse.', setting: plain },
];

describe('a line of a PDF', () => {
  it('is set as a heading where it is larger or bolder than the body', () => {
    const found = headingsOf([
      { text: 'Ametijuhend', setting: { size: 15, bold: false } },
      { text: 'Argipäev', setting: { size: 12, bold: true } },
      { text: 'Õigused', setting: { size: 10, bold: true } },
      ...body,
    ]);
    assert.deepEqual(found, ['15', '12 bold', '10 bold', null, null]);
  });

  it('is none where it is smaller, or larger by no more than programs round', () => {
    const found = headingsOf([
      { text: 'Lehekülg 1', setting: { size: 8, bold: false } },
      { text: 'Argipäev', setting: { size: 10.5, bold: false } },
      ...body,
    ]);
    assert.deepEqual(found, [null, null, null, null]);
  });

  it('is none for being bold where most lines are', () => {
    const bold = ['Kerib kella.', 'Õlitab hingi.', 'Loeb lööke.'].map((text) => ({
      text,
      setting: { size: 10, bold: true },
    }));
    assert.deepEqual(headingsOf([...bold, ...body]), [null, null, null, null, null]);
  });
});
