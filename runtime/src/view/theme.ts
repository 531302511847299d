/**
 * The colours and sizes of the page's own parts, as CSS variables for light and dark. Authors may override any of them. What is said
 * of the page itself is apart: models may stand in a page of somebody else's.
 */
import { css } from "./style_sheet";

export const THEME = css`
  :root {
    /* system-ui last: where no desktop says which font it is, it is a very wide one. */
    --desk-font: -apple-system, "Segoe UI", "Adwaita Sans", Cantarell, Ubuntu, "Noto Sans", Roboto, "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;
    --desk-font-size: 13px;
    --desk-background: #ffffff;
    --desk-surface: #ffffff;
    --desk-text: #1f2329;
    --desk-text-muted: #646b76;
    --desk-border: #cfd4dc;
    --desk-border-hover: #9aa3b0;
    --desk-track: #e3e6eb;
    --desk-accent: #2b6cb0;
    --desk-accent-hover: #245a94;
    --desk-on-accent: #ffffff;
    --desk-focus: #2b6cb066;
    --desk-success: #2f855a;
    --desk-warning: #b7791f;
    --desk-danger: #c53030;
    --desk-shadow: 0 2px 8px #0000002e;
    --desk-radius: 5px;
    color-scheme: light;
  }
  :root[data-scheme="dark"] {
    --desk-background: #1b1d21;
    --desk-surface: #25282e;
    --desk-text: #e4e6ea;
    --desk-text-muted: #9aa1ad;
    --desk-border: #454a54;
    --desk-border-hover: #6d737f;
    --desk-track: #3a3e47;
    --desk-accent: #63a4e0;
    --desk-accent-hover: #86b9e8;
    --desk-on-accent: #10141a;
    --desk-focus: #63a4e066;
    --desk-success: #68c690;
    --desk-warning: #ecc36a;
    --desk-danger: #f08080;
    --desk-shadow: 0 2px 10px #00000080;
    color-scheme: dark;
  }
  .desk-root { display: flow-root; }
`;

export const PAGE = css`
  /* In a layer: what a page of the author's own says wins. */
  @layer desk {
    html:has(> body > #desk-roots), body:has(> #desk-roots) { height: 100%; margin: 0; }
    body {
      background: var(--desk-background);
      color: var(--desk-text);
      font: var(--desk-font-size)/1.4 var(--desk-font);
    }
  }
  #desk-roots { display: flex; flex-direction: column; align-items: flex-start; min-height: 100%; padding: 8px; box-sizing: border-box; }
  #desk-roots > div { flex-shrink: 0; }
`;
