const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What Estonian Windows writes where it does not write UTF-8. */
const baltic = new TextDecoder('windows-1257');

/** What Notepad and PowerShell call Unicode, known by the mark that it begins with. */
const wide = [
  { mark: [0xff, 0xfe], letters: new TextDecoder('utf-16le') },
  { mark: [0xfe, 0xff], letters: new TextDecoder('utf-16be') },
] as const;

/**
 * A text that somebody wrote by hand or saved from a spreadsheet: UTF-8 or UTF-16, its mark left out; else it was saved
 * by a program of the old code page, and names keep their letters.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const marked = wide.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked.letters.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return baltic.decode(bytes);
  }
}
