/** The parts of an answer: what is read first, lists, folds, tables and code. */
export const partStyle = `
@media (min-width:64rem){.top:has(>figure){display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 2.5rem;align-items:start}}
.top:not(:has(>figure)){max-width:60rem}
.top h2{margin:.75rem 0 .2rem}
.verdict{display:inline-block;margin:0;padding:0 .65rem;border-radius:1rem;border:2px solid var(--good);color:var(--good);background:var(--good-tint);font-weight:700;font-size:.9375rem}
.verdict.no{border-color:var(--attention);color:var(--attention);background:var(--attention-tint)}
.verdict.depends{border-color:var(--warning);color:var(--warning);background:var(--warning-tint)}
.stands{color:var(--quiet-ink);font-size:.9375rem}
.lines{list-style:none;margin:0;padding:0}
.lines li{border-top:1px solid var(--line);padding:.5rem 0}
.top .lines li:first-child,.folded .lines li:first-child{border-top:0}
.top .lines li{padding:.2rem 0}
.lines li>p{margin:.15rem 0}
.severity{font-weight:600;font-size:.875rem}
.severity.blocker{color:var(--attention)}
.severity.note{color:var(--quiet-ink);border:0;background:none;padding:0}
#watch strong{font-weight:400}
.quiet,.quiet strong{color:var(--quiet-ink);font-weight:400}
.lines details summary{font-weight:400;padding:0}
.lines details p{margin-left:1.1rem}
#verdicts{background:var(--tint);border-radius:var(--round);padding:.1rem .9rem .25rem;margin-bottom:.5rem}
#verdicts h2{margin-top:.3rem}
figure{margin:0}
figure svg{display:block;width:100%;max-width:30rem;height:auto;border:1px solid var(--line);border-radius:var(--round)}
figcaption{margin-top:.35rem;font-size:.9375rem}
.steps{margin:0;padding-left:1.5rem}
.steps li{padding:.3rem 0 .3rem .25rem}
.steps li::marker{font-weight:600}
.folded{border-top:1px solid var(--line)}
.top+.folded,section:not(.folded)+.folded{margin-top:1.5rem}
.folded summary h2{display:inline;margin:0}
.folded>details>summary{padding:.7rem 0}
.folded>details>div{max-width:60rem;padding-bottom:1rem}
.folded [id]{scroll-margin-top:4rem}
#what-if .lines li{border-top:0;padding:.3rem 0 .3rem .9rem;border-inline-start:3px solid var(--line);margin-block:.5rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:var(--round)}
#comparison{max-width:none}
table{border-collapse:collapse;font-size:.875rem}
.scroll table{width:max-content;max-width:90rem}
.pair table{width:100%;table-layout:fixed;font-size:.9375rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{overflow-wrap:normal;min-width:6.5rem;text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
.pair th:first-child{width:9rem}
thead th{background:var(--tint)}
tr.recommended th,tr.recommended td{background:var(--tint);font-weight:600}
@media (max-width:34rem){.pair tr{display:grid;grid-template-columns:1fr 1fr}.pair tbody th,.pair thead th:first-child{grid-column:1/-1;width:auto;border-bottom:0;padding-bottom:0}.pair td,.pair thead th:not(:first-child){width:auto;min-width:0;overflow-wrap:anywhere}.pair thead th:first-child{display:none}}
@media (max-width:34rem){.scroll table,.scroll tbody,.scroll tr{display:block;width:auto}.scroll thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.scroll th,.scroll td{display:block;min-width:0;border:0;padding:.2rem .6rem;overflow-wrap:anywhere}.scroll tr{border-bottom:1px solid var(--line);padding:.4rem 0}.scroll td[data-by]::before{content:attr(data-by) ": ";color:var(--quiet-ink)}}
.answers{margin:0}
.answers div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr) auto;gap:.75rem;border-top:1px solid var(--line);padding:.4rem 0}
.answers dt{font-weight:600}
.answers dd{margin:0}
.answers a{display:inline-block;min-height:1.5rem}
.code{position:relative}
.code button{position:absolute;inset:.5rem .5rem auto auto;min-height:32px}
pre{background:var(--ground);border:1px solid var(--line);border-radius:var(--round);margin:.5rem 0;padding:.75rem 5.5rem .75rem .75rem;overflow-x:auto;font-size:.8125rem;line-height:1.45;overflow-wrap:normal}
@media (max-width:26rem){.answers div{grid-template-columns:1fr auto}.answers dt{grid-column:1/-1}}
`.trim();
