import { AmetibotError, isUnanswered } from '../../ground/index.js';

/** Does the work for all that come while it is busy in one go, and gives each what is theirs. */
type Together<In, Out> = (one: In) => Promise<Out>;

interface Waiting<In, Out> {
  readonly one: In;
  readonly resolve: (out: Out) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A commit that waits for the disk costs the same for one as for hundreds, so those who wait share it. `most` is how
 * many share one. What the database refuses in company is tried alone, so that nobody fails for another's sake.
 */
export function together<In, Out>(
  work: (all: readonly In[]) => Promise<readonly Out[]>,
  most: number,
): Together<In, Out> {
  let waiting: Waiting<In, Out>[] = [];
  let isBusy = false;

  const alone = async ({ one, resolve, reject }: Waiting<In, Out>) => {
    try {
      const [out] = await work([one]);
      resolve(out as Out);
    } catch (error) {
      reject(error);
    }
  };
  const takeWaiting = () => {
    const all = waiting;
    waiting = [];
    return all;
  };
  const inCompany = async (group: readonly Waiting<In, Out>[]) => {
    try {
      const outs = await work(group.map(({ one }) => one));
      group.forEach(({ resolve }, at) => resolve(outs[at] as Out));
    } catch (error) {
      if (group.length > 1 && isRefusal(error)) for (const each of group) await alone(each);
      else {
        for (const { reject } of group) reject(error);
        if (isAway(error)) for (const { reject } of takeWaiting()) reject(untried(error));
      }
    }
  };
  const workOff = async () => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await inCompany(group);
    }
    isBusy = false;
  };
  return async (one) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (isBusy) return;
      isBusy = true;
      // Not at once: who comes in the same moment comes along.
      queueMicrotask(() => void workOff());
    });
}

/** Who came meanwhile would only wait as long once more, and longer than somebody waits for a press. */
function isAway(error: unknown): boolean {
  return error instanceof AmetibotError && (error.code === 'storage.unreachable' || isUnanswered(error));
}

/** What may have been done for others was surely not done for those who had not been asked for. */
function untried(error: unknown): unknown {
  if (!isUnanswered(error)) return error;
  return new AmetibotError({
    code: 'storage.unreachable',
    message: 'The database fell silent before it was asked.',
    cure: 'Try again in a few minutes.',
    cause: error,
  });
}

/** Not that the database is away or full, which is the same for everybody. */
function isRefusal(error: unknown): boolean {
  return error instanceof AmetibotError && error.code === 'storage.failed';
}
