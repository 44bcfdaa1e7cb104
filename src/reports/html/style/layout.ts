/** Where things stand on a wide screen. */
export const LAYOUT_STYLE = `*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.6 Georgia,'Times New Roman',serif}
main{max-width:76rem;margin:auto;padding:1.5rem}
article{display:grid;grid-template-columns:minmax(0,1fr) minmax(17rem,25rem);gap:1rem 3rem;align-items:start}
article>header,.voices{grid-column:1/-1}
aside,.voices,header,.furniture,details.article>summary{font:14px/1.5 system-ui,sans-serif}
.text{max-width:40rem;overflow-wrap:anywhere}
.text h2{font-size:1.9rem;line-height:1.2;margin:.2em 0 .5em}
.text p{margin:0 0 1em;white-space:pre-line}
h1{font-size:1.1rem;margin:0}
h3{font-size:1rem;margin:1.2em 0 .4em}
h4{font-size:.95rem;margin:0}
aside>:first-child h3,aside>h3:first-child{margin-top:0}
ul{list-style:none;margin:0;padding:0}
details.article{border-top:1px solid var(--line);padding:.6rem 0}
details.article>summary{font-size:16px;cursor:pointer;overflow-wrap:anywhere}
details.article>article{margin-top:1rem}
`;
