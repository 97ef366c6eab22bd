/** Large enough to be typed from by someone who holds the sheet beside the keyboard. */
export const recoverySheetStyle = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
.recovery { font: 12pt Tinos; }
.recovery h1 { font-size: 16pt; margin: 0 0 4mm; }
.recovery h2 { font-size: 12pt; margin: 8mm 0 2mm; }
.recovery .name { font-size: 14pt; font-weight: 700; }
.recovery .groups { font-size: 18pt; letter-spacing: 1pt; margin: 0; }
.recovery table { border-collapse: collapse; margin-top: 4mm; }
.recovery th { color: #555; font-weight: 400; padding: 1.2mm 5mm 1.2mm 0; text-align: right; }
.recovery td { font-size: 15pt; letter-spacing: 1pt; padding: 1.2mm 0; border-bottom: 0.3pt solid #999; }
.recovery .made { margin-top: 10mm; }
`;
