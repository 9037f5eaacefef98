import { pictureStyle } from '../picture/style.ts';

const page = `
:root{color-scheme:light dark;--ink:#16202c;--soft:#4a586a;--paper:#ffffff;--tint:#f3f6fa;--line:#c3ccd8;--edge:#6b7a8d;--link:#0c5f58;--accent:#0c5f58;--on-accent:#ffffff;--stop:#a4161a;--stop-tint:#fdf0f0;--warn:#7a4b00;--note:#3d4b5f}
@media (prefers-color-scheme:dark){:root{--ink:#f2f5f9;--soft:#b9c4d2;--paper:#15191f;--tint:#1f252e;--line:#3b4553;--edge:#8d9bb0;--link:#7fd6c4;--accent:#7fd6c4;--on-accent:#06211d;--stop:#ff9a9a;--stop-tint:#331c1f;--warn:#f0b35c;--note:#c3cedd}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:46rem;margin:0 auto;padding:.75rem 1rem}
header{border-bottom:1px solid var(--line)}
header a{font-weight:600;color:var(--ink);text-decoration:none}
footer{border-top:1px solid var(--line);color:var(--soft);margin-top:2rem}
h1{font-size:1.5rem;line-height:1.25;margin:1rem 0 .5rem}
h2{font-size:1.125rem;margin:2rem 0 .5rem}
p{margin:.35rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
small,.sources{color:var(--soft);font-size:.8125rem}
.sources a{color:var(--soft);text-decoration-color:var(--line)}
.sources a:hover{color:var(--link);text-decoration-color:currentcolor}
.steps{margin:0;padding-left:1.5rem}
.steps li{padding:.3rem 0 .3rem .25rem}
.steps li::marker{font-weight:600}
.folded{border-top:1px solid var(--line);margin-top:0}
section:not(.folded)+.folded{margin-top:1.5rem}
.folded summary h2{display:inline;font-size:1.0625rem;margin:0}
.folded summary{padding:.7rem 0}
.folded [id]{scroll-margin-top:4rem}
.folded .lines li:first-child{border-top:0}
.because{font-size:1.125rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{border-left:4px solid var(--accent);background:var(--tint);padding:.5rem .75rem}
.lines{list-style:none;margin:0;padding:0}
.lines li{border-top:1px solid var(--line);padding:.6rem 0}
.severity{font-weight:600;font-size:.875rem}
.severity.blocker{color:var(--stop)}
.severity.warning{color:var(--warn)}
.severity.note{color:var(--note);border:0;background:none;padding:0}
.verdict{display:inline-block;margin:1rem 0 0;padding:.1rem .65rem;border-radius:1rem;border:2px solid var(--accent);color:var(--accent);font-weight:700;font-size:.9375rem}
.verdict+h1{margin-top:.4rem}
.verdict.no{border-color:var(--stop);color:var(--stop)}
.verdict.depends{border-color:var(--warn);color:var(--warn)}
.stands{color:var(--soft);font-size:.9375rem;margin-top:1rem}
.stands+h1{margin-top:.35rem}
#watch strong{font-weight:400}
.quiet,.quiet strong{color:var(--soft);font-weight:400}
.lines details summary{font-weight:400;padding:0}
.lines details p{margin-left:1.1rem}
.ways{margin:1.25rem 0 1.5rem;gap:.5rem}
.ways a{border:1px solid var(--edge);border-radius:.375rem;padding:.35rem .8rem;text-decoration:none;font-weight:600}
#verdicts{background:var(--tint);border-radius:.5rem;padding:.1rem .75rem .25rem}
#verdicts h2{margin-top:.6rem}
figure{margin:1.25rem 0}
figure svg{display:block;width:100%;max-width:30rem;height:auto;border-radius:.5rem}
figcaption{margin-top:.5rem}
summary{cursor:pointer;padding:.35rem 0;font-weight:600}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:max-content;max-width:90rem;font-size:.875rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{overflow-wrap:normal;min-width:6.5rem;text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--tint)}
tr.recommended th,tr.recommended td{background:var(--tint);font-weight:600}
.answers{margin:0}
.answers div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr) auto;gap:.75rem;border-top:1px solid var(--line);padding:.5rem 0}
.answers dt{font-weight:600}
.answers dd{margin:0}
.answers a{display:inline-block;min-height:1.5rem}
pre{background:var(--tint);border:1px solid var(--line);border-radius:.5rem;padding:.75rem;overflow-x:auto;font-size:.8125rem;line-height:1.45;overflow-wrap:normal}
nav{margin-top:2rem;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center}
.button,button{display:inline-block;background:var(--accent);color:var(--on-accent);border:2px solid var(--accent);border-radius:.375rem;padding:.55rem 1rem;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
form p{margin:.75rem 0}
label,legend{display:block;font-weight:600;margin-bottom:.25rem;padding:0}
select,input[type=number],input[type=text]{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:.375rem;padding:.45rem .5rem;width:100%;max-width:28rem}
fieldset{border:0;margin:0;padding:0}
.check{display:flex;gap:.6rem;align-items:center;margin:.35rem 0}
.check input{width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.check label{margin:0;font-weight:400}
@media (max-width:26rem){.answers div{grid-template-columns:1fr auto}.answers dt{grid-column:1/-1}}
@media (forced-colors:active){.button,button{border-color:ButtonText}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
details::details-content{content-visibility:visible;block-size:auto}
.folded summary{list-style:none}
th,td{min-width:0}
:root{--ink:#000;--soft:#333;--paper:#fff;--tint:#fff;--line:#999;--link:#000;--stop:#000;--stop-tint:#fff;--warn:#000;--note:#000}
header,nav,.skip,#files,.answers a{display:none}
body{font-size:10.5pt}
table{width:100%;font-size:7.5pt}
.scroll{overflow:visible;border:0}
h2{break-after:avoid}
li,tr,figure,.answers div{break-inside:avoid}
a[href^="http"]::after{content:" <" attr(href) ">";font-size:.8em}
}
`.trim();

/** The stylesheet of the answer and form pages: light, dark, print, forced colours, and down to 320 px. */
export const answerStylesheet = `${page}\n${pictureStyle}\n`;
