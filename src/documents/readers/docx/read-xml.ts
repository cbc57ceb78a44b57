import { SaxesParser } from 'saxes';
import { UnreadableBytes } from '../read-file.js';
import { limits } from '../reading-limits.js';

/** What a walk through an XML document is told, in its order; names without their prefix. */
export interface XmlWalker {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Walks an XML document. A document type is refused outright: Office writes none, and entities that grow or reach for
 * files and addresses are only declared there.
 */
export function readXml(bytes: Uint8Array, walker: XmlWalker): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new UnreadableBytes({ kind: 'word-forbidden-part' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw new UnreadableBytes({ kind: 'word-too-deep' });
    const values = new Map(Object.entries(attributes).map(([key, value]) => [local(key), value]));
    walker.open(local(name), (wanted) => values.get(wanted));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    walker.close(local(name));
  });
  parser.on('text', (text) => walker.text(text));
  parser.on('error', () => {
    throw new UnreadableBytes({ kind: 'word-broken' });
  });
  parser.write(new TextDecoder().decode(bytes)).close();
}
