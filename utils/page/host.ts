import css from '../../components/card.css?inline';

export interface Host {
  /** The element in the page. */
  readonly element: HTMLElement;
  /** Its root, closed. */
  readonly root: ShadowRoot;
  /** What is drawn into: a popover, which stands above every z-index once it is shown. */
  readonly panel: HTMLElement;
}

/** An element of ours for a page, not in it yet. `:host { all: initial }` in its style defeats the page's rules. */
export function createHost(name: string, className: string): Host {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const panel = document.createElement('div');
  panel.className = className;
  panel.popover = 'manual';
  root.append(style, panel);
  return { element, root, panel };
}
