import type { Log } from '../../ground/index.js';
import type { Fault } from './fault.js';

interface HealthParts {
  /** Asks the database something small. */
  readonly read: () => Promise<unknown>;
  /** Writes something and takes it away again. */
  readonly write: () => Promise<unknown>;
  readonly faultOf: (error: unknown) => Fault;
  readonly log: Log;
}

interface Health {
  /** What an act failed of in the end. */
  readonly noteFault: (fault: Fault) => void;
  /** Whether the database answers, and can be written; never throws, tries once. */
  readonly ping: () => Promise<boolean>;
}

/** After these a database may be read as before, and only writing shows whether it is well again. */
const hidden: ReadonlySet<Fault['code']> = new Set([
  'storage.full',
  'storage.unwritable',
  'storage.unreadable',
]);

/** What is put back is found by reading, with each question. */
const lookedAtAnew: ReadonlySet<Fault['code']> = new Set(['storage.file_gone', 'storage.tables_gone']);

/**
 * Knows whether the store is well. Asking is cheap while it is: only after a write has failed for want of room or
 * right is writing tried. Damage is in one place, and a write in another says nothing of it: it stays until the bot
 * is started again. The log hears of a change once, not with each question.
 */
export function watchHealth({ read, write, faultOf, log }: HealthParts): Health {
  let doubt: 'none' | 'writing' | 'damage' = 'none';
  let told: Fault['code'] | null = null;
  const tell = ({ code, message, cure }: Fault) => {
    if (told !== code) log.error({ code, message, cure }, 'The store is not well');
    told = code;
  };
  const noteFault = (fault: Fault) => {
    if (lookedAtAnew.has(fault.code)) return tell(fault);
    if (fault.code === 'storage.damaged') doubt = 'damage';
    else if (!hidden.has(fault.code)) return;
    else if (doubt === 'none') doubt = 'writing';
    tell(fault);
  };
  const recovered = () => {
    if (told !== null) log.info({ code: told }, 'The store is well again');
    [doubt, told] = ['none', null];
  };
  const ping = async () => {
    if (doubt === 'damage') return false;
    try {
      await (doubt === 'none' ? read() : write());
      recovered();
      return true;
    } catch (error) {
      const fault = faultOf(error);
      noteFault(fault);
      tell(fault);
      return false;
    }
  };
  return { noteFault, ping };
}
