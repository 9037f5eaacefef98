/**
 * Colours of the picture by role. Light by default and in print, on the ground of the pages; the system's own colours
 * where contrast is forced.
 * Text keeps 4.5:1 and lines 3:1 against what they stand on, in light and in dark.
 */
const light = `
.pic{color-scheme:light dark}
.pic text{font-family:Inter,system-ui,"Segoe UI",sans-serif}
.pic .canvas{fill:#ffffff}
.pic .region{fill:#f4f6f5;stroke:#7a8aa0;stroke-dasharray:5 4}
.pic .region-label{fill:#3d4b5f;font-weight:600}
.pic .network{fill:#ffffff;stroke:#0067b8;stroke-width:1.5}
.pic .hub{fill:#eaf3fb;stroke:#0067b8;stroke-width:2}
.pic .service{fill:#f6f0fb;stroke:#7a3eb1;stroke-width:1.5}
.pic .actor{fill:#fff8ec;stroke:#a15c00;stroke-width:1.5}
.pic .global{fill:#eef8f1;stroke:#177245;stroke-width:1.5}
.pic .zone{fill:#ffffff;stroke:#5b6878;stroke-dasharray:2 3}
.pic .title{fill:#16202c;font-weight:600}
.pic .note,.pic .part-label{fill:#263445}
.pic .part{fill:#e6edf5;stroke:#5f738c}
.pic .part-private{fill:#efe4f8;stroke:#7a3eb1}
.pic .part-gateway{fill:#e0f2e7;stroke:#177245}
.pic .link{stroke:#16202c;stroke-width:2;fill:none}
.pic .arrow{fill:#16202c}
.pic .link-label{fill:#16202c;font-weight:600}
.pic .dns-link{stroke:#5b6878;stroke-width:1.5;stroke-dasharray:2 3;fill:none}
.pic rect.stands{fill:#f9fbfa;stroke:#7d8a9b;stroke-width:1}
.pic polyline.stands{stroke:#7d8a9b;stroke-width:1.25}
.pic polygon.stands{fill:#7d8a9b}
`.trim();

const dark = `
.pic .canvas{fill:#18211f}
.pic .region{fill:#1f2b29;stroke:#8d9bb0}
.pic .region-label{fill:#c3cedd}
.pic .network{fill:#18211f;stroke:#62b0f0}
.pic .hub{fill:#1c2f42;stroke:#62b0f0}
.pic .service{fill:#2b2238;stroke:#c59bf0}
.pic .actor{fill:#33291a;stroke:#e3a653}
.pic .global{fill:#1a3024;stroke:#6cc894}
.pic .zone{fill:#18211f;stroke:#9aa7b8}
.pic .title{fill:#f2f5f9}
.pic .note,.pic .part-label{fill:#dde4ec}
.pic .part{fill:#2f3a48;stroke:#93a5bb}
.pic .part-private{fill:#3a2b4d;stroke:#c59bf0}
.pic .part-gateway{fill:#1f3d2d;stroke:#6cc894}
.pic .link{stroke:#f2f5f9}
.pic .arrow{fill:#f2f5f9}
.pic .link-label{fill:#f2f5f9}
.pic .dns-link{stroke:#9aa7b8}
.pic rect.stands{fill:#1f2b29;stroke:#75828f}
.pic polyline.stands{stroke:#75828f}
.pic polygon.stands{fill:#75828f}
`.trim();

const forced = `
@media (forced-colors:active){
.pic .canvas,.pic .region,.pic .network,.pic .hub,.pic .service,.pic .actor,.pic .global,.pic .zone,.pic .part,.pic .part-private,.pic .part-gateway,.pic rect.stands{fill:Canvas;stroke:CanvasText}
.pic .title,.pic .note,.pic .part-label,.pic .region-label,.pic .link-label{fill:CanvasText}
.pic .link,.pic .dns-link,.pic polyline.stands{stroke:CanvasText}
.pic .arrow,.pic polygon.stands{fill:CanvasText}
}
`.trim();

const onScreen = (condition: string, rules: string): string => `@media screen${condition}{\n${rules}\n}`;
const systemDark = ' and (prefers-color-scheme:dark)';

/** The rules under a root that this says more about; they weigh as much as without it. */
const under = (root: string): string => dark.replace(/\.pic /g, `:where(:root${root}) .pic `);

/** The style that a picture carries inside, for a file or an image. */
export const pictureStyle = [light, onScreen(systemDark, dark), forced].join('\n');

/** The style of a picture that stands in a page, which may have a theme of its own. */
export const pictureStyleInPage = [
  light,
  onScreen(systemDark, under(':not([data-theme=light])')),
  onScreen('', under('[data-theme=dark]')),
  forced,
].join('\n');
