import { tidy } from '../../lines/line.js';
import { readXml, type XmlWalker } from './read-xml.js';

const notes: ReadonlySet<string> = new Set(['footnote', 'endnote']);

/** Collects the words of each footnote in `word/footnotes.xml`, or of each endnote in `word/endnotes.xml`, by its id. */
class FootnoteWalker implements XmlWalker {
  readonly footnotes = new Map<string, string>();
  private id: string | null = null;
  private inText = false;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (notes.has(name)) this.id = attribute('id') ?? null;
    else if (name === 't') this.inText = true;
    else if (name === 'p' || name === 'tab' || name === 'br') this.add(' ');
  }

  close(name: string): void {
    if (notes.has(name)) this.id = null;
    else if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.add(text);
  }

  private add(text: string): void {
    if (this.id !== null) this.footnotes.set(this.id, `${this.footnotes.get(this.id) ?? ''}${text}`);
  }
}

/** The footnotes, or the endnotes, of a DOCX by their ids; the lines that part them from the text have no words. */
export function readFootnotes(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  if (bytes === undefined) return new Map();
  const walker = new FootnoteWalker();
  readXml(bytes, walker);
  return new Map([...walker.footnotes].map(([id, text]) => [id, tidy(text)]));
}
