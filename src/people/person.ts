import { z } from 'zod/v4';

export const roles = ['employee', 'manager', 'hr', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A short line lacks the cells at its end. */
export function missingCell({ input }: z.core.$ZodRawIssue): string | undefined {
  return input === undefined ? 'is missing: the line ends before it' : undefined;
}

/**
 * One line of the roster: a person in a position. Somebody who holds two positions has two lines.
 * People are known by `aadObjectId`, never by name: names change and are shared.
 */
export const Person = z.object({
  aadObjectId: z.string().trim().min(1, 'is empty'),
  upn: z.string().trim(),
  name: z.string().trim().min(1, 'is empty'),
  position: z.string().trim(),
  unit: z
    .string()
    .trim()
    .transform((unit) => unit || null),
  manager: z
    .string()
    .trim()
    .transform((manager) => manager || null),
  roles: z
    .string()
    .transform((text) =>
      text
        .split(';')
        .map((role) => role.trim().toLowerCase())
        .filter((role) => role !== ''),
    )
    .pipe(z.array(z.enum(roles, { error: `has a role that is none of: ${roles.join(', ')}` }))),
});
export type Person = Readonly<z.infer<typeof Person>>;

/** What is wrong with the first field of a person that cannot be read; `whole` names all of it, where no field does. */
export function faultOf({ issues: [issue] }: z.core.$ZodError, whole: string): string {
  return `${issue?.path[0]?.toString() ?? whole} ${issue?.message ?? ''}`.trim();
}
