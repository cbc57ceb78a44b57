/** SharePoint, and with it OneDrive for work, in Microsoft's public and national clouds. */
const sharePoint = ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'sharepoint.cn'] as const;
const oneDrive = ['onedrive.com', 'onedrive.live.com', '1drv.com', '1drv.ms'] as const;

/** Where Teams stores what the bot makes. Names of people go nowhere else, whatever an activity says. */
export function isFileStore(address: string): boolean {
  return isAt(address, sharePoint);
}

/**
 * Where Teams keeps what people attach. An activity is signed, but what it says is made by clients: no other address is
 * asked, whatever stands in it.
 */
export function isAttachmentStore(address: string): boolean {
  return isAt(address, [...sharePoint, ...oneDrive]);
}

/** Encrypted, at the usual port, and with nobody's name and password before the host. */
function isAt(address: string, names: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return names.some(
    (name) => hostname === name || (hostname.endsWith(`.${name}`) && !hostname.startsWith('.')),
  );
}
