/** A numbered section with its unit at the right. */
export function SectionHead({ title, note }: { title: string; note?: string | undefined }) {
  return (
    <div className="section-head">
      <h2>{title}</h2>
      {note !== undefined && <span className="small-note">{note}</span>}
    </div>
  );
}
