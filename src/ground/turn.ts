import { AsyncLocalStorage } from 'node:async_hooks';

const turns = new AsyncLocalStorage<string>();

/** Whatever the work says to the log, in whatever room, carries this id: from the request to the last send. */
export async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  return turns.run(id, work);
}

export function currentTurn(): string | undefined {
  return turns.getStore();
}
