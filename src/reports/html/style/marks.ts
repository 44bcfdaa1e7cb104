/** How quotes, names, cards, strip and map look. Nothing is told by colour alone: quotes have numbers, names their lines. */
export const MARK_STYLE = `small,.about,.jumps,.status,.meta,.byline,.dateline,.caption{color:var(--faint)}
small{font-weight:400;font-size:.85em}
a{color:inherit}
a:focus-visible,button:focus-visible,summary:focus-visible,:target{outline:2px solid var(--dot);outline-offset:2px;border-radius:2px}
.quote{background:color-mix(in srgb,var(--c) var(--fill),transparent);border-bottom:2px solid var(--c);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.quote.indirect{background:none}
.quote.uncertain{border-bottom-style:dashed}
.quote.off{background:none;border-bottom-color:transparent}
.quote.off+.note{visibility:hidden}
.note{font:600 .65em/1 system-ui,sans-serif;vertical-align:super;text-decoration:none;padding:0 .2em;color:var(--ink)}
.name{text-decoration:underline 1px;text-underline-offset:.2em}
.person{color:var(--person)}
.place{color:var(--place);text-decoration-style:dotted}
.organization{color:var(--organization);text-decoration-style:double}
h4 .name{color:var(--ink)}
.caption,.byline,.dateline{font-size:.9em}
.quotation,.list-item{margin-left:1.5em!important}
.preformatted{font-family:monospace}
.furniture{color:var(--faint);margin:0 0 1em;border-left:3px solid var(--line);padding-left:.7em}
.furniture p{margin:.3em 0}
summary{cursor:pointer}
.voices{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem}
.voices h3{margin:0 0 .4em}
.voices li{display:grid;grid-template-columns:minmax(12rem,20rem) 1fr;gap:.2rem 1rem;align-items:center;padding:.15rem 0}
.voices svg{width:100%;height:14px;background:var(--page);border:1px solid var(--line);border-radius:2px;display:block}
.voices rect{fill:var(--c)}
.voices p:not(:empty){margin:.3em 0 0}.voices p:empty{margin:0}
button{font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:4px;padding:.15rem .4rem;text-align:left;cursor:pointer;overflow-wrap:anywhere}
button:hover{border-color:var(--line)}
button[aria-pressed=true]{border-color:var(--c);background:color-mix(in srgb,var(--c) var(--fill),transparent)}
.number{display:inline-block;min-width:1.5em;text-align:center;font-weight:600;border-radius:3px;background:var(--c);color:var(--page)}
.entities>ul>li{padding:.5rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.entities p{margin:.1em 0}
.jumps a{padding:0 .25em}
.said li{border-left:3px solid var(--c);padding-left:.6em;margin:.4em 0}
.said li.uncertain{border-left-style:dashed}
.said a{text-decoration:none}
.said a:hover{text-decoration:underline}
.map{display:block;width:100%;height:auto;background:var(--sea);border:1px solid var(--line);border-radius:4px;margin:.3rem 0 .6rem}
.land{fill:var(--land);stroke:var(--faint);stroke-width:.7;vector-effect:non-scaling-stroke}
.borders{fill:none;stroke:var(--faint);stroke-opacity:.45;stroke-width:.7;vector-effect:non-scaling-stroke}
.map circle{fill:var(--dot)}
.map text{font-family:system-ui,sans-serif;fill:var(--ink);stroke:var(--land);stroke-width:.2em;paint-order:stroke}
.summary li{margin:0 0 .5em;padding-left:1em;text-indent:-1em}
.summary li::before{content:'• '}
.key span{margin-right:.8em}
`;
