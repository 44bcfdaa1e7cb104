import { COLOUR_STYLE } from '../../html/style/colours.js';

/** How the page of sources looks, on screens of every width and on paper. */
export const SOURCES_STYLE = `${COLOUR_STYLE}*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:70rem;margin:auto;padding:1.5rem}
h1{font:600 1.9rem/1.2 Georgia,'Times New Roman',serif;margin:0 0 .3em}
h2{font:600 1.3rem/1.3 Georgia,'Times New Roman',serif;margin:0 0 .4em}
section{margin:2.2rem 0 0;padding:1.2rem 0 0;border-top:1px solid var(--line)}
p{margin:0 0 .8em}
small,.rest,.key,figcaption,.rules,dt{color:var(--faint)}
small,.rest,.key,figcaption,.rules{font-size:.87rem}
small{font-weight:400}
.caveats{margin:1rem 0 0;padding:.6rem 1rem;border-left:4px solid var(--dot);background:var(--panel);list-style:none}
.figures{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.8rem;margin:1.2rem 0 0}
.figures div{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;display:flex;flex-direction:column;justify-content:space-between}
dt{font-size:.87rem}
dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
.pair{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,6fr);gap:1.5rem 2.5rem;align-items:start}
.pair.even{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
figure{margin:0}
.plot{display:block;width:100%;height:auto;font-size:14px}
.plot text{fill:var(--ink)}
.plot .figure{fill:var(--page);font-weight:600}
.plot rect,.bar rect,.patch rect{fill:var(--c)}
.axis{stroke:var(--line);fill:none}
.scroll{overflow-x:auto}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--dot);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{text-align:left;color:var(--faint);font-size:.87rem;padding:0 0 .3rem}
th,td{padding:.3rem .5rem;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums}
thead th{color:var(--faint);font-weight:400;border-bottom:1px solid var(--line);vertical-align:bottom}
th:first-child{text-align:left;padding-left:0;overflow-wrap:anywhere;min-width:8rem}
td:last-child,th:last-child{padding-right:0}
tbody th{font-weight:600}
tbody tr{border-bottom:1px solid color-mix(in srgb,var(--line) 45%,transparent)}
.within th:first-child{font-weight:400;padding-left:1.2rem;white-space:nowrap}
.even small{display:block}
.bar{display:block;width:100%;height:5px;margin:.25rem 0 .1rem}
.patch{width:.7em;height:.7em;margin-right:.45em;vertical-align:-.02em}
.key .patch{margin-left:.5em}.key .patch:first-child{margin-left:0}
details{margin:1rem 0 0}
summary{cursor:pointer}
.names{columns:14rem;list-style:none;margin:.6rem 0 0;padding:0;font-size:.93rem}
.names li{overflow-wrap:anywhere;break-inside:avoid}
.rules{padding-left:1.2rem}
@media (max-width:52rem){main{padding:1rem}.figures{grid-template-columns:repeat(2,minmax(0,1fr))}.pair,.pair.even{display:block}.pair>*+*{margin-top:1.2rem}.plot{max-width:30rem}table{font-size:.87rem}th,td{padding:.3rem .3rem}th:first-child{min-width:7rem}}
@media print{body{font-size:10pt}main{max-width:none;padding:0}.figures{grid-template-columns:repeat(4,minmax(0,1fr))}section{break-inside:auto}tr,figure,.plot{break-inside:avoid}h2{break-after:avoid}.scroll{overflow:visible}svg *,.figures div{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
