/** What the first bytes of a file show it to be, whatever its name says. */
type FileKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'image' | 'text';

const signs: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
];

function hasSign(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}

/** A PDF may begin with other bytes, as scanners and mail gateways put there; readers look through the first 1024. */
function hasPdfSign(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

export function kindOfFile(bytes: Uint8Array): FileKind {
  const found = signs.find(([, sign]) => hasSign(bytes, sign));
  if (found !== undefined) return found[0];
  return hasPdfSign(bytes) ? 'pdf' : 'text';
}
