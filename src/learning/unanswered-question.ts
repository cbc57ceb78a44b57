/** `taught`: a lesson answers it. */
type QuestionState = 'open' | 'taught';

/** A question that found no answer, as it is noted. */
export interface NewUnanswered {
  readonly text: string;
  readonly language: 'et' | 'en';
  /** The description that the asker's position has, if any. Never who they are. */
  readonly askerPosition: string | null;
}

/** All the times that one wording was asked in vain. */
export interface UnansweredQuestion {
  readonly id: string;
  /** As it was first asked; what is personal is masked. */
  readonly text: string;
  readonly language: 'et' | 'en';
  /** The position of everybody who asked it; `null` where it is unknown, or where they differ. */
  readonly askerPosition: string | null;
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly state: QuestionState;
}
