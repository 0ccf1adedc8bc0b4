import css from '../../entrypoints/content/marks.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Firefox paints no highlight in a shadow tree by the document's rules: the tree needs the rule itself. Chromium does. */
export function adoptRule(root: ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(css);
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
