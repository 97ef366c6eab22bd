// Reads a package file: whole or refused, with one code. Whose key it is, trust decides.
import { fail, succeed, type Outcome } from '../problem/problem';
import type { CryptoPort } from './crypto-port';
import { readProof } from './package-proof';
import { readCanonicalJson } from './read-canonical-json';
import { signingInput } from './signing-input';
import { documentFormat, isObject, shapeWrong, shorten, validateDocument } from './validate-document';
import type { VerifiedDocument } from './verified-document';

const beforeDocument = '{"document":';
const beforeJws = ',"proof":{"jws":"';
const afterJws = '"}}';

export function readPackage(bytes: Uint8Array, crypto: CryptoPort): Outcome<VerifiedDocument> {
  const read = readCanonicalJson(bytes, crypto);
  return read.ok ? checkPackage(read.value, bytes, crypto) : read;
}

/** Expects `bytes` to be the RFC 8785 bytes of `value`, in composed text. */
export function checkPackage(
  value: unknown,
  bytes: Uint8Array,
  crypto: CryptoPort,
): Outcome<VerifiedDocument> {
  if (!isObject(value)) return shapeWrong(['']);
  const { document, proof } = value;
  if (isObject(document) && typeof document.format === 'string' && document.format !== documentFormat) {
    return fail('package-version-unknown', { format: shorten(document.format) });
  }
  if (!hasExactly(value, ['document', 'proof'])) return shapeWrong(['', 'document', 'proof']);
  const validated = validateDocument(document);
  if (!validated.ok) return validated;
  if (!isObject(proof) || !hasExactly(proof, ['jws']) || typeof proof.jws !== 'string') {
    return fail('package-proof-malformed', { reason: 'members' });
  }
  const found = readProof(proof.jws, crypto);
  if (found === null) return fail('package-proof-malformed', { reason: 'header' });
  const slice = sliceDocument(bytes, proof.jws.length);
  if (!crypto.verifySignature(found.publicKey, signingInput(found.protectedHeader, slice), found.signature)) {
    return fail('package-signature-invalid');
  }
  const whole = validated.value;
  if (whole.kind === 'enrolment' && whole.body.publicKey !== found.publicKey) {
    return fail('package-proof-malformed', { reason: 'enrolment-by-another-key' });
  }
  return succeed({ id: crypto.sha256(slice), document: whole, publicKey: found.publicKey });
}

/**
 * The document's bytes as they stand in a canonical package. Nothing else can stand before or after them: the members
 * are known, and so are their order and the text between them.
 */
function sliceDocument(bytes: Uint8Array, jwsLength: number): Uint8Array {
  return bytes.subarray(
    beforeDocument.length,
    bytes.length - (beforeJws.length + jwsLength + afterJws.length),
  );
}

/** The text of a package, from a document's canonical text and its proof. */
export function packageText(documentText: string, jws: string): string {
  return `${beforeDocument}${documentText}${beforeJws}${jws}${afterJws}`;
}

function hasExactly(value: object, members: readonly string[]): boolean {
  const own = Object.keys(value);
  return own.length === members.length && members.every((member) => Object.hasOwn(value, member));
}
