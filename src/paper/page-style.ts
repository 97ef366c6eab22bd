/** What every printed page shares: A4, margins of Decree 30/2020, faces, rules. */
export const pageStyle = `
@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
html, body { margin: 0; padding: 0; height: auto; overflow: visible; }
body {
  width: 165mm;
  color: #000;
  background: #fff;
  font: 400 11pt/1.2 Tinos, serif;
  font-kerning: normal;
  font-variant-ligatures: none;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.page { position: relative; width: 165mm; height: 256mm; break-after: page; }
.page:last-of-type { break-after: auto; }
h1, h2, h3, p { margin: 0; font-weight: inherit; font-size: inherit; }
b, strong { font-weight: 700; }
table { border-collapse: collapse; border-spacing: 0; table-layout: fixed; }
td, th { padding: 0; font-weight: inherit; text-align: left; vertical-align: baseline; }
.chart, .mark { display: block; overflow: visible; }
.mark { display: inline-block; margin-right: 0.9mm; }
.capitals { letter-spacing: -0.15pt; white-space: nowrap; }
.small-head { font: 600 7.5pt/3.4mm 'Be Vietnam Pro', Tinos; }
.small-note { font: 400 7pt/3.4mm 'Be Vietnam Pro', Tinos; }
.right { text-align: right; }
.line { white-space: nowrap; }
`;
