/** Opens a chat with the bot in Teams, on a phone and on a computer; `message` stands ready to be sent. */
export function chatWithBot(appId: string, message: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${encodeURIComponent(message)}`;
}
