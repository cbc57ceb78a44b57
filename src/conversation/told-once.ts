/** How many days it stands who was told of what: longer than a secret lasts from its first warning to its end. */
export const toldKeptDays = 400;

/** Who was told of what, so that each is told once: whichever process speaks, and however often it starts. */
export interface ToldOnce {
  /** `true` to one who asks, for the first time; they then tell the person. `matter` is such as `secret:2027-06-30:30`. */
  claim(aadObjectId: string, matter: string): Promise<boolean>;
  /** Whether it was claimed and not given back. */
  isClaimed(aadObjectId: string, matter: string): Promise<boolean>;
  /** They could not be told after all: the next who asks gets `true`. */
  giveBack(aadObjectId: string, matter: string): Promise<void>;
  /** How many were forgotten. */
  forgetOlderThan(days: number): Promise<number>;
}
