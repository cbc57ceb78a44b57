import type { Fault, PlainFaultKind } from '../../../src/documents/outcomes/fault.js';
import { plainFaultWording } from '../../../src/documents/reports/plain-fault-wording.js';

type ToldFault = Exclude<Fault, { readonly kind: PlainFaultKind }>;

/** One of each kind that carries something; a kind that is missing does not compile. */
const told: { readonly [Kind in ToldFault['kind']]: Extract<ToldFault, { readonly kind: Kind }> } = {
  'other-ending': { kind: 'other-ending', readable: ['.txt', '.pdf'] },
  'bare-folder': { kind: 'bare-folder', readable: ['.txt', '.pdf'] },
  'too-long': { kind: 'too-long', megabytes: 60, most: 50 },
  'not-its-name': { kind: 'not-its-name', promised: 'container' },
  'unpacks-to-too-much': { kind: 'unpacks-to-too-much', megabytes: 80 },
  'container-without-documents': { kind: 'container-without-documents', held: ['foto.png'] },
  'container-without-description': {
    kind: 'container-without-description',
    held: ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt', '6.txt', '7.txt'],
    document: '1.txt',
    why: { kind: 'empty' },
  },
  'too-many-pages': { kind: 'too-many-pages', pages: 600, most: 500 },
  'no-duties': { kind: 'no-duties', title: 'Sepp', headings: ['Mida ta teeb'] },
  'other-paper': { kind: 'other-paper', paper: 'advert' },
};

const plain = (Object.keys(plainFaultWording) as PlainFaultKind[]).map((kind) => ({ kind }));

/** All that an import can find wrong, one of each kind. */
export const everyFault: readonly Fault[] = [...plain, ...Object.values(told)];
