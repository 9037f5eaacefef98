import { look } from '../../look.ts';
import { pictureStyleInPage } from '../picture/style.ts';
import { paperStyle } from './paper-style.ts';
import { partStyle } from './part-style.ts';

/** The frame of a page, its type and its controls. */
const frame = `
*{box-sizing:border-box}
html{font-size:93.75%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.47 var(--face);overflow-wrap:anywhere}
header,main,footer{max-width:76rem;margin:0 auto;padding:.75rem 1.5rem}
body>header{max-width:none;padding:.4rem max(1.5rem,calc((100vw - 73rem)/2));background:var(--surface);border-bottom:1px solid var(--line)}
body>header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between}
.languages{margin:0}
.languages a{font-size:.9375rem;font-weight:400;min-height:2.75rem}
body>header a{display:inline-flex;align-items:center;gap:.75rem;font-size:1.0625rem;font-weight:700;letter-spacing:-.01em;color:var(--ink);text-decoration:none}
main{margin-block:.75rem;padding-block:.75rem 1.5rem;background:var(--surface);border:1px solid var(--line);border-radius:var(--round)}
main>*{max-width:60rem}
main>.top,main>.folded{max-width:none}
footer{color:var(--quiet-ink);font-size:.875rem}
h1{font-size:1.4rem;line-height:1.25;letter-spacing:-.01em;margin:.25rem 0 .4rem}
h2{font-size:1.0625rem;margin:1.75rem 0 .4rem}
p{margin:.35rem 0}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
small,.sources{color:var(--quiet-ink);font-size:.8125rem}
.sources a{color:var(--quiet-ink);text-decoration-color:var(--line)}
.sources a:hover{color:var(--accent);text-decoration-color:currentcolor}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden],.paper{display:none!important}
.note{border-left:4px solid var(--accent);background:var(--tint);padding:.5rem .75rem}
nav{margin-top:1.75rem;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center}
summary{cursor:pointer;padding:.35rem 0;font-weight:600}
.button,button[type=submit]{display:inline-block;background:var(--accent);color:var(--on-accent);border:2px solid var(--accent);border-radius:18px;padding:.4rem 1.1rem;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.ways{margin:1rem 0 0;gap:.5rem}
.ways>a,.ways>button,.menu>summary,.code button{display:inline-flex;align-items:center;min-height:36px;border:1px solid var(--accent);border-radius:18px;padding:.25rem .875rem;background:var(--surface);color:var(--accent);font:inherit;font-size:.9375rem;font-weight:500;text-decoration:none;cursor:pointer}
.ways>a:hover,.ways>button:hover,.menu>summary:hover,.code button:hover{background:var(--tint)}
.menu>summary::after{content:"";margin-inline-start:.5rem;border:.3rem solid transparent;border-top-color:currentcolor;border-bottom:0}
.menu>summary::-webkit-details-marker{display:none}
.menu[open]{flex-basis:100%;order:1}
.menu ul{list-style:none;margin:.5rem 0 0;padding:.25rem .75rem;border:1px solid var(--line);border-radius:var(--round);background:var(--tint)}
.menu li{padding:.25rem 0}
form p{margin:.75rem 0}
label,legend{display:block;font-weight:600;margin-bottom:.25rem;padding:0}
select,input[type=number],input[type=text]{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--edge);border-radius:10px;padding:.4rem .6rem;width:100%;max-width:28rem}
fieldset{border:0;margin:0;padding:0}
.check{display:flex;gap:.6rem;align-items:center;margin:.35rem 0}
.check input{width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.check label{margin:0;font-weight:400}
.ways .check{gap:.4rem;margin:0}
.pair-form{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:end}
.pair-form p{flex:1 1 14rem;margin:.35rem 0}
.pair-form p:last-child{flex:0 0 auto}
@media (max-width:26rem){main{margin:0;border-width:0 0 1px;border-radius:0}body>header,main,footer{padding-inline:1rem}}
@media (forced-colors:active){.button,button,.verdict,.menu>summary{border-color:ButtonText}.menu>summary::after{border-top-color:ButtonText}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.trim();

/** The stylesheet of every page beside the chat: light, dark, paper, forced colours, and down to 320 px. */
export const answerStylesheet = [look, frame, partStyle, pictureStyleInPage, paperStyle, ''].join('\n');
