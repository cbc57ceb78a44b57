import { cpus, release, totalmem, type } from 'node:os';

/** What the figures were measured on; nothing that names the machine or its owner. */
export function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.replace(/\s+/gu, ' ').trim() || 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  const system = `${type()} ${release().replace(/[^\d.].*$/u, '')}`;
  return `${processors.length} × ${model}, ${memory} GB, ${system}, Node ${process.versions.node}`;
}
