// Turns resources/schemas into TypeScript types and standalone validators, because the page's CSP forbids compiling at run time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
type Schema = { [member: string]: Json };

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const schemaFolder = path.join(root, 'resources/schemas');
const outputFolder = path.join(root, 'src/domain/documents/generated');

/** Validators that the domain calls, by exported name. */
const exportedValidators = {
  validateFramework: 'document.schema.json#/$defs/framework',
  validateCampaign: 'document.schema.json#/$defs/campaign',
  validateDirective: 'document.schema.json#/$defs/directive',
  validateFigures: 'document.schema.json#/$defs/figures',
  validateEnrolment: 'document.schema.json#/$defs/enrolment',
  validateSubmission: 'document.schema.json#/$defs/submission',
  validateWithdrawal: 'document.schema.json#/$defs/withdrawal',
  validateObjection: 'document.schema.json#/$defs/objection',
  validateDecision: 'document.schema.json#/$defs/decision',
  validateScoreboard: 'document.schema.json#/$defs/scoreboard',
  validateScoreboardBody: 'scoreboard.schema.json',
  validateProject: 'submission.schema.json#/$defs/project',
  validateStaffMember: 'submission.schema.json#/$defs/staffMember',
  validateHire: 'submission.schema.json#/$defs/hire',
  validateEvidence: 'submission.schema.json#/$defs/evidence',
  validateDirectiveProgress: 'submission.schema.json#/$defs/directiveProgress',
};

function readSchemas(): Map<string, Schema> {
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith('.schema.json'));
  return new Map(
    files
      .sort()
      .map((file) => [file, JSON.parse(readFileSync(path.join(schemaFolder, file), 'utf8')) as Schema]),
  );
}

async function writeValidators(schemas: Map<string, Schema>): Promise<void> {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  addFormats(ajv);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const references = Object.fromEntries(
    Object.entries(exportedValidators).map(([name, reference]) => [
      name,
      `https://nhipso.example/schemas/${reference}`,
    ]),
  );
  const bundled = await build({
    stdin: { contents: standaloneCode(ajv, references), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: ['node18', 'chrome114'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
  });
  // The bundler wraps the CommonJS output; name its members again as ECMAScript exports.
  const code = bundled.outputFiles[0]?.text.replace(
    /export default (require_\w+)\(\);\s*$/,
    'const validators = $1();\n',
  );
  if (code === undefined || !code.includes('const validators ='))
    throw new Error('The validator bundle has an unexpected shape.');
  const names = Object.keys(exportedValidators);
  writeFileSync(
    path.join(outputFolder, 'validators.js'),
    `${code}export const { ${names.join(', ')} } = validators;\n`,
  );
  const guards: Record<string, string> = {
    validateScoreboardBody: 'ScoreboardBody',
    validateProject: 'Project',
    validateStaffMember: 'StaffMember',
    validateHire: 'Hire',
    validateEvidence: 'Evidence',
    validateDirectiveProgress: 'DirectiveProgress',
  };
  const typeOf = (name: string): string => guards[name] ?? `${name.slice('validate'.length)}Document`;
  writeFileSync(
    path.join(outputFolder, 'validators.d.ts'),
    [
      `import type { ${[...new Set(names.map(typeOf))].join(', ')} } from './documents';`,
      'export type SchemaError = { instancePath: string; schemaPath: string; keyword: string; params: Record<string, unknown>; message?: string };',
      'export type Validator<T> = { (value: unknown): value is T; errors?: SchemaError[] | null };',
      ...names.map((name) => `export const ${name}: Validator<${typeOf(name)}>;`),
      '',
    ].join('\n'),
  );
}

/** Moves every definition of every file into one schema, so that each type is written once. */
function mergeForTypes(schemas: Map<string, Schema>): Schema {
  const definitions: Record<string, Json> = {};
  const localName = (reference: string, file: string): string => {
    const [target = '', pointer] = reference.split('#');
    const home = target === '' ? file : target;
    return pointer?.startsWith('/$defs/') ? pointer.slice('/$defs/'.length) : bodyName(home);
  };
  const rewrite = (value: Json, file: string): Json => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, file));
    if (value === null || typeof value !== 'object') return value;
    if (typeof value.$ref === 'string') return { $ref: `#/$defs/${localName(value.$ref, file)}` };
    return Object.fromEntries(
      Object.entries(value)
        .filter(([member]) => !['$schema', '$id', 'propertyNames', 'maxProperties'].includes(member))
        .map(([member, inner]) => [member, rewrite(inner, file)]),
    );
  };
  for (const [file, schema] of schemas) {
    const { $defs, ...body } = schema;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Schema)) {
      if (definitions[name] !== undefined) throw new Error(`Two schema files define ${name}.`);
      definitions[name] = rewrite(definition, file);
    }
    if (body.type !== undefined || body.oneOf !== undefined)
      definitions[bodyName(file)] = rewrite(body, file);
  }
  return { title: 'EveryShape', $defs: definitions };
}

function bodyName(file: string): string {
  return `${file.replace('.schema.json', '')}-body`;
}

async function writeTypes(schemas: Map<string, Schema>): Promise<void> {
  const types = await compile(mergeForTypes(schemas), 'EveryShape', {
    additionalProperties: false,
    bannerComment: '// Generated from resources/schemas by scripts/compile-schemas.mts; do not edit.',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    unknownAny: true,
    format: false,
  });
  const kinds = [...schemas.keys()].filter((file) => file !== 'common.schema.json').length;
  if (kinds === 0) throw new Error('No schema was found.');
  writeFileSync(path.join(outputFolder, 'documents.ts'), types);
}

const schemas = readSchemas();
mkdirSync(outputFolder, { recursive: true });
await writeValidators(schemas);
await writeTypes(schemas);
