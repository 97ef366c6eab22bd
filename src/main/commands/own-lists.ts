import {
  machineProblemCodes,
  packageProblemCodes,
  trustProblemCodes,
} from '../../domain/problem/problem-codes';

const formats: readonly unknown[] = ['nhipso-result/1', 'nhipso-quarantine/1'];
const codes: ReadonlySet<unknown> = new Set([
  ...packageProblemCodes,
  ...trustProblemCodes,
  ...machineProblemCodes,
]);
const packageStart = '{"document"';
const maximumSize = 64 * 1024 * 1024;

/**
 * Tells a result, a quarantine list or a sample's list of expected codes, which lie in the same folders as packages.
 * None of them can be a package, so passing one over loses nothing.
 */
export function isOwnList(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x7b || bytes.length > maximumSize) return false;
  // Packages come first in number; they are told by their first member without parsing.
  if (Buffer.from(bytes.subarray(0, packageStart.length)).toString('latin1') === packageStart) return false;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null || 'packages' in value || 'document' in value)
      return false;
    if ('format' in value) return formats.includes(value.format);
    const entries = Object.values(value);
    return entries.length > 0 && entries.every((entry) => codes.has(entry));
  } catch {
    return false;
  }
}
