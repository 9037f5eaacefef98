/**
 * The colours and shapes of the chat page and of the pages of an answer, as custom properties of CSS. Each colour is a
 * pair for a light and a dark ground; `data-theme` on the root takes one of them whatever the system prefers.
 */
export const look = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f6f5, #101716);
  --surface: light-dark(#ffffff, #18211f);
  --ink: light-dark(#17211f, #e8efed);
  --quiet-ink: light-dark(#52615d, #a3b3af);
  --line: light-dark(#d8dfdc, #2c3937);
  --edge: light-dark(#7b8a86, #74857f);
  --accent: light-dark(#0c5f58, #7fd6c4);
  --on-accent: light-dark(#ffffff, #06211d);
  --tint: light-dark(#e6efec, #1f2b29);
  --good: light-dark(#1c6b35, #86d49b);
  --good-tint: light-dark(#e8f3ea, #16281c);
  --warning: light-dark(#7d4e00, #f0c061);
  --warning-tint: light-dark(#fbf2de, #2b2414);
  --attention: light-dark(#a32a1c, #ff9d8f);
  --attention-tint: light-dark(#fbebe8, #331b18);
  --round: 14px;
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
:root[data-theme="light"] {
  color-scheme: light;
}
:root[data-theme="dark"] {
  color-scheme: dark;
}
`;
