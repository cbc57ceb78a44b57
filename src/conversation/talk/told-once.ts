/** How many days it stands who was told of what: longer than a secret lasts from its first warning to its end. */
export const toldKeptDays = 400;

/**
 * After so many minutes without word of it, whoever claimed it does not live any more: a post to Teams takes 20 s at
 * most, and what goes before and after it a few.
 */
export const claimMinutes = 3;

/** Who was told of what, so that each is told once: whichever process speaks, and however often it starts. */
export interface ToldOnce {
  /**
   * `true` to one who asks, for the first time, or when the claim before has ended with nobody told; they then tell the
   * person. `matter` is such as `secret:2027-06-30:30`.
   */
  claim(aadObjectId: string, matter: string): Promise<boolean>;
  /** They have it now: nobody else gets `true` for it. */
  confirm(aadObjectId: string, matter: string): Promise<void>;
  isTold(aadObjectId: string, matter: string): Promise<boolean>;
  /** They could not be told after all: the next who asks gets `true`. What is confirmed stays. */
  giveBack(aadObjectId: string, matter: string): Promise<void>;
  /** How many were forgotten. */
  forgetOlderThan(days: number): Promise<number>;
}
