/** What changes on narrow screens and on paper. It must come last, to win over what it changes. */
export const MEDIA_STYLE = `@media (max-width:56rem){main{padding:1rem}article{display:block}.text h2{font-size:1.5rem}.voices li{display:block}.voices svg{margin:.1rem 0 .4rem}}
@media print{article{display:block}body{font-size:11pt}main{padding:0}.status{display:none}.entities li,.text p{break-inside:avoid}a{color:inherit}.quote,.number,.voices rect,.map *{print-color-adjust:exact}}
`;
