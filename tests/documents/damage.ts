import { labelAtStart } from '../../src/documents/labels/find-label.js';
import { bulletLength } from '../../src/documents/lines/bullet.js';

/** What happens to a text on its way from one program to another; nothing of it changes what the text says. */
export type Damage = (text: string) => string;

function lines(text: string, each: (line: string, at: number) => string): string {
  return text.split('\n').map(each).join('\n');
}

/** Puts something after each so many lines, as programs that set pages do. */
function pages(text: string, length: number, between: (page: number) => readonly string[]): string {
  return text
    .split('\n')
    .flatMap((line, at) => (at > 0 && at % length === 0 ? [...between(at / length), line] : [line]))
    .join('\n');
}

function wrap(line: string, width: number): string {
  if (line.length <= width) return line;
  const at = line.lastIndexOf(' ', width);
  return at < width / 3 ? line : `${line.slice(0, at)}\n${wrap(line.slice(at + 1), width)}`;
}

function bullets(glyph: string): Damage {
  return (text) =>
    lines(text, (line) => {
      const length = bulletLength(line);
      const isNumberOfPage = /^\s*[-–] \d+ [-–]\s*$/u.test(line);
      return length === 0 || isNumberOfPage ? line : `${glyph} ${line.slice(length)}`;
    });
}

/** `3.1. Koostab`: the number of a duty, set another way. */
function numbers(set: (number: string) => string): Damage {
  return (text) =>
    lines(text, (line) =>
      line.replace(
        /^(\s*)(\d{1,2}(?:\.\d{1,2})+)\.?(?=\s+\p{L})/u,
        (_all, blank: string, number: string) => blank + set(number),
      ),
    );
}

/** Lines that hold one label and nothing else. */
function headings(set: (text: string) => string): Damage {
  return (text) =>
    lines(text, (line) => {
      const label = labelAtStart(line);
      const alone = label !== null && label.rest.trim() === '' && label.near === null && !label.hasPrefix;
      return alone && label.number !== null ? set(line) : line;
    });
}

export const damages: Readonly<Record<string, Damage>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'form feeds': (text) => pages(text, 40, () => ['\f']),
  'a form feed before a line': (text) =>
    text
      .split('\n')
      .map((line, at) => (at > 0 && at % 40 === 0 ? `\f${line}` : line))
      .join('\n'),
  'tabs before lines': (text) => lines(text, (line) => (line.trim() === '' ? line : `\t${line}`)),
  'tabs after lines': (text) => lines(text, (line) => `${line}\t`),
  'two blanks between words': (text) => lines(text, (line) => line.replace(/(?<=\S) (?=\S)/gu, '  ')),
  'a tab behind bullets and numbers': (text) =>
    lines(text, (line) => {
      const length = bulletLength(line);
      if (length > 0) return `${line.slice(0, length).trimEnd()}\t${line.slice(length)}`;
      return line.replace(/^(\s*\d{1,2}(?:\.\d{1,2})*\.?) +(?=\p{L})/u, '$1\t');
    }),
  'an empty line after each line': (text) => lines(text, (line) => `${line}\n`),
  'no empty lines': (text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n'),
  'lines of sixty letters': (text) => lines(text, (line) => wrap(line, 60)),
  'heads and feet of pages': (text) =>
    `Maa-amet\n\n${pages(text, 25, (page) => ['', `Lehekülg ${page}`, '', 'Maa-amet', ''])}`,
  'numbers of pages': (text) => pages(text, 40, (page) => ['', `${page}`, '']),
  'numbers of pages, of so many': (text) => pages(text, 40, (page) => ['', `${page} (9)`, '']),
  'soft hyphens': (text) => lines(text, (line) => line.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, '$1\u00AD')),
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00A0'),
  'letters of no width': (text) => lines(text, (line) => line.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u200B ')),
  'letters taken apart': (text) => text.normalize('NFD'),
  ...Object.fromEntries(
    ['•', '–', '*', 'o', '\uF0B7', '§'].map((glyph) => [`bullets like ${glyph}`, bullets(glyph)]),
  ),
  'numbers like 3.1)': numbers((number) => `${number})`),
  'numbers like 3.1.': numbers((number) => `${number}.`),
  'numbers like 3.1': numbers((number) => number),
  'numbers like 3. 1': numbers((number) => number.replaceAll('.', '. ')),
  'numbers like 3 .1': numbers((number) => number.replaceAll('.', ' .')),
  'headings in capitals': headings((line) => line.toUpperCase()),
  'headings without dots over letters': headings((line) => line.normalize('NFD').replace(/\p{M}/gu, '')),
  'headings without a dot after the number': headings((line) => line.replace(/^(\s*\d{1,2})\.(?=\s)/u, '$1')),
  'headings with a colon': headings((line) => `${line.trimEnd().replace(/[.:]$/u, '')}:`),
  'a full stop after headings': headings((line) => `${line.trimEnd().replace(/[.:]$/u, '')}.`),
};
