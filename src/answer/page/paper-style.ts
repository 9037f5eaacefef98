/** What a page looks like on paper: two pages of the decision, or everything where that was ticked. */
export const paperStyle = `
@media print{
@page{margin:13mm 14mm}
:root,:root[data-theme]{color-scheme:light;--ground:#fff;--tint:#fff;--line:#bbb;--accent:#000;--quiet-ink:#333}
:root:not(:has(#print-everything:checked)) .rest{display:none}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
.folded>details>summary{padding:0}
html{font-size:9.5pt}
body{line-height:1.35}
body>header,main,footer{max-width:none;margin:0;padding:0;border:0}
body>header a{font-size:1rem}
body>header img{width:16px;height:16px}
nav,.skip,.screen,#files,.answers a,.code button{display:none}
:root:has(#print-everything:checked) #files{display:block}
.paper{display:block!important}
main>*,.folded>details>div,.top:not(:has(>figure)){max-width:none}
.top:has(>figure){display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 6mm;align-items:start}
h1{font-size:1.35rem}
h2,.top h2{font-size:1.05rem;margin:2.5mm 0 .5mm;break-after:avoid}
.lines li,.top .lines li,.steps li,.answers div{padding:.4mm 0}
.lines li>p,p{margin:.3mm 0}
.folded,.top+.folded,section:not(.folded)+.folded{border:0;margin:0}
#take-away .sources,:root:not(:has(#print-everything:checked)) .lines .sources{display:none}
.answers{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm}
.answers div{grid-template-columns:2fr 3fr;gap:2mm}
.paper ol{display:grid;grid-template-columns:1fr 1fr;gap:.5mm 10mm;margin:0;padding-left:5mm;font-size:.8rem}
.paper small,.paper a::after{font-size:.9em}
th,td{min-width:0;padding:.6mm 1mm}
table,.scroll table,.pair table{width:100%;max-width:none;font-size:.8rem}
.scroll{overflow:visible;border:0}
pre{padding:2mm;font-size:.75rem;white-space:pre-wrap}
li,tr,figure,.answers div{break-inside:avoid}
.paper a::after,:root:has(#print-everything:checked) #sources a::after{content:" <" attr(href) ">";font-size:.9em}
}
`.trim();
