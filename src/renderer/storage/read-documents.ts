// Reads all documents of a workspace in a thread of its own, which opens and closes its own connection.
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { declareDatabase } from './workspace-database';

/** The view must exist: it is opened and brought up to date by the page. */
export async function readDocuments(workspace: string): Promise<VerifiedDocument[]> {
  const database = declareDatabase(workspace);
  try {
    return await database.documents.toArray();
  } finally {
    database.close();
  }
}
