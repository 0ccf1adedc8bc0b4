import type { CDPSession, Page } from '@playwright/test';

interface AxNode {
  nodeId: string;
  ignored?: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** The accessibility tree of the open card; the first node is the card itself. */
async function cardNodes(session: CDPSession): Promise<AxNode[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node: AxNode | undefined): AxNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inside(byId.get(id)))] : [];
  return inside(nodes.find(({ role, ignored }) => role?.value === 'dialog' && !ignored));
}

const isText = ({ role, ignored }: AxNode) => !ignored && (role?.value === 'StaticText' || role?.value === 'image');

/**
 * What a screen reader finds in the open card, one string a text; null while no card is open.
 * The card's shadow root is closed, to tests as well: the accessibility tree is the way in.
 */
export async function cardTexts(page: Page): Promise<string[] | null> {
  const session = await page.context().newCDPSession(page);
  const nodes = await cardNodes(session).finally(() => session.detach());
  return nodes.length > 0 ? nodes.filter(isText).map(({ name }) => name?.value ?? '') : null;
}

/** Clicks a button of the open card by its name, with the pointer, as a reader would. */
export async function clickInCard(page: Page, button: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const node = (await cardNodes(session)).find(({ role, name }) => role?.value === 'button' && name?.value === button);
  if (!node?.backendDOMNodeId) throw new Error(`the card has no button ${button}`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await session.detach();
  await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Where the open card stands and how large it is; null while none is open. */
export async function cardBox(page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> {
  const session = await page.context().newCDPSession(page);
  const [card] = await cardNodes(session);
  const found = card?.backendDOMNodeId
    ? await session.send('DOM.getBoxModel', { backendNodeId: card.backendDOMNodeId })
    : undefined;
  await session.detach();
  if (!found) return null;
  const [x = 0, y = 0] = found.model.border;
  return { x, y, width: found.model.width, height: found.model.height };
}
