import type { DocumentId, PublicKey } from '../../domain/documents/generated/documents';
import type { LedgerRow } from './ledger-batch';

/** The index in memory: rows by position, and the positions of a document. */
export class LedgerRows {
  readonly #rows: LedgerRow[] = [];
  readonly #positions = new Map<DocumentId, number[]>();

  constructor(rows: readonly LedgerRow[]) {
    for (const row of rows) this.add(row);
  }

  get end(): number {
    return this.#rows.length;
  }

  add(row: LedgerRow): number {
    const position = this.#rows.push(row) - 1;
    const known = this.#positions.get(row.id);
    if (known === undefined) this.#positions.set(row.id, [position]);
    else known.push(position);
    return position;
  }

  find(id: DocumentId, publicKey: PublicKey): number | null {
    return this.positionsOf(id).find((position) => this.#rows[position]?.publicKey === publicKey) ?? null;
  }

  positionsOf(id: DocumentId): readonly number[] {
    return this.#positions.get(id) ?? [];
  }

  at(position: number): LedgerRow | null {
    return this.#rows[position] ?? null;
  }

  all(): readonly LedgerRow[] {
    return this.#rows;
  }
}
