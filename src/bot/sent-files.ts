import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { SentFile } from '../conversation/index.js';
import type { Download } from './download.js';

/** What Teams sends for a file that a person attached in the personal chat. */
const fileType = 'application/vnd.microsoft.teams.file.download.info';

const Attached = z.looseObject({
  contentType: z.literal(fileType),
  name: z.string().min(1).max(400).catch('fail'),
  /** Good for a few minutes, and for nobody who has to sign in. */
  content: z.looseObject({ downloadUrl: z.string().min(1) }),
});

/** A name and no path: what a person sees. */
function bareName(name: string): string {
  return name.split(/[\\/]/u).at(-1) || 'fail';
}

/** The files that a message brings; none of them is fetched by looking. */
export function filesIn(
  { attachments }: Pick<Activity, 'attachments'>,
  download: Download,
): readonly SentFile[] {
  return (attachments ?? []).flatMap((attachment) => {
    const read = Attached.safeParse(attachment);
    if (!read.success) return [];
    const { name, content } = read.data;
    return [{ name: bareName(name), fetch: async () => download(content.downloadUrl) }];
  });
}

/** Whether it shows or plays something: by its type, or as a picture in the HTML that Teams sends beside the words. */
export function bringsPictureOrSound({ attachments }: Pick<Activity, 'attachments'>): boolean {
  return (attachments ?? []).some(
    ({ contentType, content }) =>
      /^(?:image|audio|video)\//u.test(contentType) ||
      (contentType === 'text/html' && typeof content === 'string' && content.includes('<img')),
  );
}
