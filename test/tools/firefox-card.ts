import type { Page } from 'puppeteer-core';
import type { Bidi } from './open-firefox.ts';

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** The protocol's name for a page. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** An element of ours in a page: the protocol is shown closed shadow roots too. Null while there is none. */
async function elementOf(bidi: Bidi, page: Page, name: string): Promise<RemoteNode | null> {
  const { result } = await bidi.send<{ result: RemoteNode & { type: string } }>('script.evaluate', {
    expression: `document.querySelector("${name}")`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return result.type === 'node' ? result : null;
}

const cardOf = (bidi: Bidi, page: Page) => elementOf(bidi, page, 'tickergloss-card');

const isStyle = ({ value }: RemoteNode): boolean => value?.localName === 'style';

function textsIn(node: RemoteNode): string[] {
  const { nodeValue, children = [], shadowRoot } = node.value ?? {};
  if (isStyle(node)) return [];
  const own = nodeValue?.trim() ? [nodeValue.trim()] : [];
  return [...own, ...[...(shadowRoot ? [shadowRoot] : []), ...children].flatMap(textsIn)];
}

function* nodesIn(node: RemoteNode): Generator<RemoteNode> {
  yield node;
  const { children = [], shadowRoot } = node.value ?? {};
  for (const child of [...(shadowRoot ? [shadowRoot] : []), ...children]) yield* nodesIn(child);
}

/** The texts of the open card, one string a text node; null while no card is open. */
export async function cardTexts(bidi: Bidi, page: Page): Promise<string[] | null> {
  const card = await cardOf(bidi, page);
  return card && textsIn(card);
}

const isNamed = (node: RemoteNode, name: string): boolean =>
  node.value?.localName === name ||
  (node.value?.localName === 'button' &&
    (node.value.attributes?.['aria-label'] === name || textsIn(node).includes(name)));

/** What a function in the page, given as text, says of an element of the open card: a button by its name, others by their tag. */
export async function askCard<T>(bidi: Bidi, page: Page, name: string, task: string): Promise<T> {
  const card = await cardOf(bidi, page);
  const element = card && [...nodesIn(card)].find((node) => isNamed(node, name));
  if (!element) throw new Error(`the card has no ${name}`);
  const { result } = await bidi.send<{ result: { value: string } }>('script.callFunction', {
    functionDeclaration: `(element) => JSON.stringify((${task})(element))`,
    arguments: [{ sharedId: element.sharedId }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  return JSON.parse(result.value) as T;
}

/** Clicks a button of the open card by its name, with the pointer, as a reader would. */
export async function clickInCard(bidi: Bidi, page: Page, name: string): Promise<void> {
  const { x, y, width, height } = await askCard<DOMRect>(bidi, page, name, '(one) => one.getBoundingClientRect()');
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What stands on the badges in view, and what a screen reader says of each; [] while there are none. */
export async function badgesOf(bidi: Bidi, page: Page): Promise<{ text: string; label: string }[]> {
  const element = await elementOf(bidi, page, 'tickergloss-badges');
  return [...(element ? nodesIn(element) : [])].flatMap(({ value }) => {
    const { 'data-text': text, 'aria-label': label = '' } = value?.attributes ?? {};
    return text === undefined ? [] : [{ text, label }];
  });
}
