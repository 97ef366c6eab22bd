/** Measures of the scorecard from top to bottom ; .fit-* classes are the steps, in order. */
export const scorecardStyle = `
.title-block { width: 165mm; }
.title-block td { text-align: center; font-size: 12pt; line-height: 5.3mm; }
.title-block .body { white-space: normal; text-wrap: balance; }
.title-block .motto { font-size: 13pt; }
.title-block .under { height: 0; border-top: 0.6pt solid #000; margin: 0.9mm auto 0; }
.title-block .under-body { width: 29mm; }
.title-block .motto span { display: inline-block; border-bottom: 0.6pt solid #000; line-height: 5.6mm; }
.title-block .number { padding-top: 2.6mm; font-size: 13pt; line-height: 5.6mm; white-space: nowrap; }
.title-block .date { font-style: italic; }
.dots { display: inline-block; height: 3mm; border-bottom: 0.7pt dotted #000; margin: 0 0.9mm; }
.dots-15 { width: 15mm; margin: 0; } .dots-9 { width: 9mm; } .dots-12 { width: 12mm; }

.document-title { margin-top: 2.4mm; text-align: center; font: 700 14pt/5.9mm Tinos; white-space: nowrap; }
.agency-name { text-align: center; font: 700 20pt/8.3mm Tinos; white-space: nowrap; }
.fit-name-17 .agency-name { font-size: 17pt; line-height: 7.4mm; }
.fit-name-15 .agency-name { font-size: 15pt; line-height: 6.6mm; }
.fit-name-wrap .agency-name { white-space: normal; }
.period { text-align: center; font-size: 11pt; line-height: 4.6mm; }
.period span { white-space: nowrap; }

.headline { position: relative; height: 25.8mm; margin-top: 2.4mm; border-top: 1pt solid #000; border-bottom: 1pt solid #000; }
.cell { position: absolute; top: 0; height: 25.8mm; }
.cell-total { left: 0; width: 55mm; }
.cell-band { left: 58mm; width: 49.6mm; padding-left: 3.4mm; border-left: 1pt solid #000; box-sizing: border-box; }
.cell-rank { left: 109.8mm; width: 55.2mm; padding-left: 4.2mm; border-left: 1pt solid #000; box-sizing: border-box; }
.cell .small-head { position: absolute; top: 1.5mm; white-space: nowrap; }
.cell .small-note { position: absolute; top: 1.5mm; right: 0; white-space: nowrap; }
.cell-band .small-note { right: 0; }
.figure { position: absolute; top: 4.6mm; font: 700 30pt/11.2mm Tinos; white-space: nowrap; }
.figure .out-of { font: 400 14pt/1 Tinos; }
.figure .shared { font: 400 9.5pt/1 Tinos; margin-left: 1.5mm; }
.figure-word { font-size: 26pt; }
.figure-words { font-size: 17pt; }
.figure-notes { position: absolute; top: 15.9mm; font-size: 9.5pt; line-height: 4.2mm; white-space: nowrap; }
.cell .chart { position: absolute; bottom: 0.5mm; }
.cell-band .chart { left: 2.9mm; }
.cell-rank .chart { left: 3.7mm; }

.summary { margin-top: 2.3mm; font-size: 12pt; line-height: 5.05mm; text-align: justify; }
.gap { height: 2.8mm; }
.fit-gaps .gap { height: 1.8mm; }
.section-head { position: relative; height: 5.2mm; border-bottom: 0.5pt solid #000; }
.section-head h2 { font: 600 8.5pt/4.3mm 'Be Vietnam Pro', Tinos; white-space: nowrap; }
.section-head .small-note { position: absolute; right: 0; top: 0.7mm; white-space: nowrap; }
.columns { position: relative; width: 165mm; }
.column-left { float: left; }
.column-right { float: right; }
.columns::after { content: ''; display: block; clear: both; }

.rows { width: 100%; font-size: 10.5pt; line-height: 4.6mm; }
.rows th { font: 400 7pt/3.6mm 'Be Vietnam Pro', Tinos; padding-top: 0.6mm; white-space: nowrap; }
.rows td { white-space: nowrap; padding: 0.15mm 0; border-top: 0.3pt solid #9a9a9a; }
.rows tbody tr:first-child td { border-top: 0; }
.rows .right { text-align: right; }
.rows .may-end { overflow: hidden; text-overflow: ellipsis; }
.rows-by-content { table-layout: auto; }
.rows-by-content .right { padding-left: 1.9mm; }
.rows-by-content .may-end { width: 100%; max-width: 0; }
.rows .more td, .empty { font-style: italic; font-size: 10.5pt; line-height: 4.6mm; padding-top: 0.6mm; }
.fit-small .rows, .fit-small .rows .more td { font-size: 10pt; line-height: 4.4mm; }
.plain { clear: both; margin-top: 0; padding-top: 1.1mm; border-top: 0.5pt solid #000; font-size: 10.5pt; line-height: 4.8mm; }
.fit-gaps .plain { padding-top: 0.7mm; }
.half-gap { height: 1.8mm; }
.fit-gaps .half-gap { height: 1.2mm; }
.plain p { white-space: nowrap; }
.more-than-three { display: none; }
.fit-three .fourth, .fit-three .more-than-four { display: none; }
.fit-three .more-than-three { display: table-row; }

.foot { position: absolute; left: 0; bottom: 0; width: 165mm; }
.foot-body { position: relative; min-height: 25.8mm; }
.foot-words { width: 119mm; font-size: 9pt; line-height: 3.65mm; }
.foot-words p { padding-bottom: 0.55mm; }
.foot-words .codes { padding-bottom: 0.15mm; }
.hash { font-size: 8.5pt; white-space: nowrap; }
.signature { position: absolute; right: 0; top: 0; width: 45mm; text-align: center; font: 700 13pt/5mm Tinos; }
.last-line { position: relative; border-top: 0.5pt solid #000; padding-top: 0.7mm; min-height: 3.4mm; font: 400 7pt/3.3mm 'Be Vietnam Pro', Tinos; }
.last-line b { font-weight: 600; }
.last-line .printed { margin-right: 33mm; }
.last-line .sample { position: absolute; right: 0; top: 0.7mm; font-weight: 600; }

.fit-close .title-block .number { padding-top: 1.2mm; }
.fit-close .document-title { margin-top: 1.4mm; }
.fit-close .headline { margin-top: 1.6mm; }
.fit-close .summary { margin-top: 1.6mm; font-size: 11pt; line-height: 4.6mm; }

.not-ranked-head { padding: 4mm 0 1.2mm; font: 700 24pt/10mm Tinos; text-align: center; }
.not-ranked-reason { padding-bottom: 2mm; font-size: 12pt; line-height: 5.4mm; text-align: center; text-wrap: balance; }
.not-ranked { margin-top: 4mm; border-top: 1pt solid #000; border-bottom: 1pt solid #000; padding: 0 8mm 2mm; }
.dates { width: 92mm; }
`;
