import type { Random } from './random.ts';

/*
 * What is called here runs in a page: each function stands for itself and the others of this file, and uses nothing
 * that a bundler or a test runner would put around it.
 */

/** Texts that say something, halves of such, and whatever else a page may say. */
export function texts(): string[] {
  const whole =
    'Alibaba (NYSE:BABA) rose.|（纽交所：BABA）|NASDAQ: GOOGL, GOOG|(TSE: 7203)|$BRK.B and $BTC|0700.HK fell';
  const more =
    'Shell plc (SHEL.L)|تداول: 2222 أرامكو|EUR/USD|(코스피: 005930)|NYSE American: UAMY|Meta (NASDAQ:META)|US0378331005';
  const halves =
    'NYSE|:|BABA|(|)|NASDAQ: |GOOG|NYSE:|META|: BABA)|(NYSE|$|BRK|.B|7203|TSE|,| , GOOGL|HK: 700|\n| |\u00a0|';
  const noise = 'The quick brown fox|NYSE|1:2|a: B|\u200b|\u202e|\ud800|\u00ad|é|12.5%|10:30|IT|A|\u0000|漢字|مرحبا';
  return [...whole.split('|'), ...whole.split('|'), ...more.split('|'), ...halves.split('|'), ...noise.split('|')];
}

export function tags(): { inline: string[]; block: string[] } {
  const inline =
    'b i span a em mark sup ruby rt bdi bdo font code label q small button abbr time custom-inline svg select';
  const block =
    'p div section li ul td th tr table tbody caption pre blockquote details summary dl dt dd h2 article nav template textarea fieldset figure noscript dialog custom-block main';
  return { inline: inline.split(' '), block: block.split(' ') };
}

/** Looks that change how a text is read; given when an element is made, as the extension does not watch styles. */
export function dress(element: Element, { once, pick }: Random): void {
  if (element.localName === 'a' && once(2))
    element.setAttribute(
      'href',
      pick(['https://finance.yahoo.com/quote/BABA', '#x', 'https://x.test/', 'javascript:0']),
    );
  if (once(9)) element.setAttribute('dir', pick(['rtl', 'ltr', 'auto']));
  if (!once(6)) return;
  const looks =
    'display:none|display:contents|display:inline|display:block|display:inline-block|visibility:hidden|opacity:0|user-select:none|position:fixed;left:-9999px|width:1px;height:1px;overflow:hidden;position:absolute|white-space:pre|unicode-bidi:bidi-override|float:left|text-transform:uppercase|font-size:0|display:grid|columns:3|writing-mode:vertical-rl';
  const attributes =
    'hidden|aria-hidden=true|contenteditable|role=navigation|open|lang=ja|class=x|popover|inert|slot=s';
  if (once(2)) return element.setAttribute('style', pick(looks.split('|')));
  const [name = '', value = ''] = pick(attributes.split('|')).split('=');
  element.setAttribute(name, value);
}

/** A tree of elements, texts, comments and open and closed shadow roots. */
export function grow(random: Random, depth: number): Node {
  const { once, pick, below } = random;
  if (depth === 0 || once(3)) return once(15) ? document.createComment('NYSE:BABA') : new Text(pick(texts()));
  if (once(40)) return frame(random);
  const element = document.createElement(pick(once(3) ? tags().block : tags().inline));
  dress(element, random);
  const inside = once(12) && /^(div|section|span|article|custom-.*)$/.test(element.localName);
  const into = inside ? element.attachShadow({ mode: once(3) ? 'closed' : 'open' }) : element;
  if (into instanceof ShadowRoot && once(2)) into.append(document.createElement('slot'));
  for (let children = below(5); children >= 0; children--) into.append(grow(random, depth - 1));
  if (inside && once(2)) element.append(grow(random, 1));
  return element;
}

/** What frames say, and what is marked of it. */
export function framed(): string[][] {
  return [
    ['Alibaba (NYSE:BABA) rose, and BABA fell.', 'NYSE:BABA', 'BABA'],
    ['（纽交所：BABA）', '纽交所：BABA'],
    ['NASDAQ: GOOGL, GOOG', 'NASDAQ: GOOGL', 'GOOG'],
    ['Toyota (TSE: 7203) in 7203 shops', 'TSE: 7203'],
    ['Shell plc (SHEL.L)', 'SHEL.L'],
    ['تداول: 2222 أرامكو', 'تداول: 2222'],
    ['a: B at 10:30'],
  ];
}

/** A frame of one origin or none, which mostly knows what is to be marked in it. */
export function frame({ pick, once }: Random): Element {
  const isKnown = !once(4);
  const [text = '', ...marks] = isKnown ? pick(framed()) : [pick(texts()).toWellFormed()];
  const known = isKnown ? ` data-marks='${JSON.stringify(marks)}'` : '';
  const html = `<!doctype html><html${known}><meta charset="utf-8"><p>${text}</p>`;
  const [name = '', value = ''] = pick([
    ['srcdoc', html],
    ['src', URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))],
    ['src', `data:text/html;charset=utf-8,${encodeURIComponent(html)}`],
  ]);
  const element = document.createElement('iframe');
  if (once(2)) element.setAttribute('sandbox', '');
  element.setAttribute(name, value);
  Object.assign(element, { width: once(4) ? '50' : '400', height: '200' });
  return element;
}

/** Every node below, those of open shadow trees too. */
export function below(root: Node): Node[] {
  const all: Node[] = [];
  for (const child of root.childNodes) {
    all.push(child, ...below(child));
    if (child instanceof Element && child.shadowRoot) all.push(...below(child.shadowRoot));
  }
  return all;
}

/** Changes one thing below an element, in any of the ways in which pages do. */
export function change(root: Element, random: Random): void {
  const { pick, below: upTo, once } = random;
  const all = below(root);
  const node = all.length > 0 ? pick(all) : root;
  const parent = node.parentNode ?? root;
  const other = all.length > 0 ? pick(all) : root;
  const made = () => grow(random, 2);
  const say = (): string => pick(texts());
  const holder = node instanceof Element ? node : root;
  const edit = (how: (text: Text) => void) => (node instanceof Text ? how(node) : holder.append(say()));
  const ways = [
    () => holder.append(made()),
    () => parent.insertBefore(made(), node === root ? null : node),
    () => remove(node, root),
    () => node !== root && parent.replaceChild(made(), node),
    () => edit((text) => text.replaceData(0, text.length, say())),
    () => edit((text) => text.insertData(upTo(text.length + 1), say())),
    () => edit((text) => text.deleteData(upTo(text.length + 1), 1 + upTo(4))),
    () => edit((text) => text.splitText(upTo(text.length + 1))),
    () => edit((text) => text.appendData('')),
    () => root.normalize(),
    () => holder.replaceChildren(once(4) ? '' : say()),
    () => node !== root && !node.contains(other) && other.parentNode?.insertBefore(node, other),
    () => wrap(node, pick(once(2) ? tags().inline : tags().block)),
    () => unwrap(node, root),
    () => reparse(holder),
    () => {
      const next = node.nextSibling;
      if (remove(node, root)) parent.insertBefore(node, next);
    },
  ];
  pick(ways)();
}

export function wrap(node: Node, tag: string): void {
  const parent = node.parentNode;
  if (!parent || parent instanceof Document || node === document.body || (node as Element).id === 'fuzz') return;
  const around = document.createElement(tag);
  parent.replaceChild(around, node);
  around.append(node);
}

export function remove(node: Node, root: Node): boolean {
  if (node === root) return false;
  (node as ChildNode).remove();
  return true;
}

export function unwrap(node: Node, root: Node): void {
  if (node instanceof Element && node !== root && !node.shadowRoot) node.replaceWith(...node.childNodes);
}

/** As pages do that write themselves anew from a text. */
export function reparse(element: Element): void {
  const { innerHTML } = element;
  if (document.contentType === 'text/html') element.innerHTML = innerHTML;
}
