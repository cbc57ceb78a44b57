/** What the log may know of a refusal by Teams: never the message, which may hold what was sent. */
export interface ErrorFacts {
  readonly code: string;
  readonly status: number | null;
}

export function errorFacts(error: unknown): ErrorFacts {
  const field = (name: string): unknown =>
    typeof error === 'object' && error !== null && name in error
      ? (error as Readonly<Record<string, unknown>>)[name]
      : undefined;
  const [code, status] = [field('code'), field('statusCode')];
  const name = error instanceof Error ? error.name : typeof error;
  return { code: typeof code === 'string' ? code : name, status: typeof status === 'number' ? status : null };
}
