import { tidyText, type NewThumb, type Page, type Thumb, type Verdict } from '../../learning/index.js';
import { momentOf, type Access } from '../engines/access.js';

export async function noteThumb(access: Access, thumb: NewThumb): Promise<void> {
  const row = {
    answer_kind: thumb.answerKind,
    verdict: thumb.verdict,
    text: tidyText(thumb.text),
    asker_position: thumb.askerPosition,
    comment: thumb.comment === null ? null : tidyText(thumb.comment) || null,
    at: momentOf(access),
  };
  await access.db
    .insertInto('thumb')
    .values({ tap: thumb.tap, ...row })
    .onConflict((conflict) => conflict.column('tap').doUpdateSet(row))
    .execute();
}

export async function listThumbs(
  { db }: Access,
  { limit, offset }: Page,
  verdict?: Verdict,
): Promise<readonly Thumb[]> {
  const thumbs = db.selectFrom('thumb').selectAll();
  const rows = await (verdict === undefined ? thumbs : thumbs.where('verdict', '=', verdict))
    .orderBy('at', 'desc')
    .orderBy('tap')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    answerKind: row.answer_kind,
    verdict: row.verdict,
    text: row.text,
    askerPosition: row.asker_position,
    comment: row.comment,
    at: new Date(row.at),
  }));
}
