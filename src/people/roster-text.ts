const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What Estonian Windows writes where it does not write UTF-8. */
const baltic = new TextDecoder('windows-1257');

/** UTF-8 with its mark or without; else it was saved by a program of the old code page, and names keep their letters. */
export function rosterText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return baltic.decode(bytes);
  }
}

/** Excel in Estonian parts cells by semicolons, for a comma parts decimals there: the header says which it is. */
export function separatorOf(csv: string): ',' | ';' {
  const header = /[^\r\n]+/u.exec(csv)?.[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}
