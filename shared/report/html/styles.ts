/** The whole style of an HTML briefing: plain, printable, no outside resource. */
export const styles = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #1f2933; background: #ffffff; font: 14px/1.45 system-ui, "Segoe UI", sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 24px; }
.marking { background: #1f2933; color: #ffffff; text-align: center; font-weight: 600; padding: 4px 12px; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 0 0 4px; } h3 { font-size: 15px; margin: 0; }
.meta, .how { color: #52606d; font-size: 12px; }
.headline { font-size: 18px; border-left: 4px solid #52606d; padding: 4px 0 4px 12px; margin: 16px 0; }
.headline[data-tone=bad] { border-color: #c84e00; } .headline[data-tone=good] { border-color: #00785a; }
.headline[data-tone=warning] { border-color: #8a6d00; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 12px; padding: 0; margin: 0; }
.figure { border: 1px solid #d9dee4; border-radius: 6px; padding: 10px 12px; margin: 0; }
.figure dt { font-size: 12px; color: #52606d; } .figure dd { margin: 0; } .figure .value { font-size: 24px; font-weight: 600; font-variant-numeric: tabular-nums; }
section { margin: 28px 0; break-inside: avoid; }
.reading { margin: 0 0 8px; }
table { border-collapse: collapse; width: 100%; font-size: 12px; font-variant-numeric: tabular-nums; margin-top: 6px; }
th, td { text-align: left; border-bottom: 1px solid #d9dee4; padding: 3px 8px 3px 0; } td.number, th.number { text-align: right; }
ul.items { padding-left: 18px; } ul.items li { margin: 6px 0; }
summary { cursor: pointer; color: #52606d; font-size: 12px; }
@media print {
  main { max-width: none; padding: 0; } @page { margin: 16mm 14mm; }
  .marking { position: static; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chart { break-inside: avoid; } .chart details { break-inside: auto; }
}`
