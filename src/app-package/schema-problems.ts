import { AppManifestUtils } from '@microsoft/app-manifest';

type Named = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/** Against the schema that it names, as Microsoft's package carries it: nothing is fetched. */
export async function schemaProblems(named: object): Promise<readonly string[]> {
  const { $schema: address = '' } = named as { $schema?: string };
  const schema = mended(await AppManifestUtils.fetchSchema(address));
  // Which of the many kinds of manifest it is, its schema says.
  const problems = await AppManifestUtils.validateAgainstSchema(named as Named, schema);
  return problems.map((problem) => problem.trim().replace(/\.$/u, ''));
}

/** The schema of the language files has expressions with a bare bracket, at which the validator gives up. */
function mended(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as Schema;
}
