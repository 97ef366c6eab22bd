// Rows of a register, or null while the agency has neither filled it nor declared it empty.

type Register<R> = { readonly declaredEmpty: boolean; readonly rows: readonly R[] };

export function registerRows<R>({ declaredEmpty, rows }: Register<R>): readonly R[] | null {
  return rows.length === 0 && !declaredEmpty ? null : rows;
}

/** How many rows hold; null for a register that says nothing. */
export function countRows<R>(register: Register<R>, holds: (row: R) => boolean): number | null {
  return registerRows(register)?.filter(holds).length ?? null;
}
