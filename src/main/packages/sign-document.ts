import { sign } from 'node:crypto';
import { documentBytes } from '../../domain/documents/document-id';
import type { NhipsoDocument } from '../../domain/documents/generated/documents';
import { protectedHeader } from '../../domain/documents/package-proof';
import { packageText, readPackage } from '../../domain/documents/read-package';
import { signingInput } from '../../domain/documents/signing-input';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { ProblemError } from '../../domain/problem/problem';
import type { SigningKey } from '../keys/key-pair';
import { nodeCrypto } from './node-crypto';

export type SignedPackage = { readonly bytes: Uint8Array; readonly verified: VerifiedDocument };

/** The bytes of the package file. @throws ProblemError for a document that no reader would accept. */
export function signDocument(document: NhipsoDocument, key: SigningKey): Uint8Array {
  return signPackage(document, key).bytes;
}

export function signPackage(document: NhipsoDocument, key: SigningKey): SignedPackage {
  const payload = documentBytes(document);
  const header = protectedHeader(key.publicKey, nodeCrypto);
  const signature = sign(null, signingInput(header, payload), key.privateKey);
  const jws = `${header}..${signature.toString('base64url')}`;
  const bytes = new Uint8Array(Buffer.from(packageText(Buffer.from(payload).toString('utf8'), jws), 'utf8'));
  // Read back as a stranger would: what cannot be read must never be sent.
  const read = readPackage(bytes, nodeCrypto);
  if (!read.ok) throw new ProblemError(read.problem);
  return { bytes, verified: read.value };
}
