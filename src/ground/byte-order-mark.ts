/** Notepad and PowerShell begin a UTF-8 file with a mark that nobody sees, and that JSON does not know. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
