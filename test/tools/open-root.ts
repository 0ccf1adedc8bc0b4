import type { CDPSession, Page } from '@playwright/test';

interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const findCard = (node: Node): Node | undefined =>
  node.localName === 'tickergloss-card'
    ? node
    : node.children?.reduce<Node | undefined>((found, child) => found ?? findCard(child), undefined);

const toObject = async (session: CDPSession, { nodeId }: Node): Promise<string> =>
  (await session.send('DOM.resolveNode', { nodeId })).object.objectId ?? '';

/** Lets a page, and a checker that runs in it, look into the open card, whose shadow root is closed to both. */
export async function openRoot(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findCard(root as Node);
  const [shadow] = host?.shadowRoots ?? [];
  if (!host || !shadow) throw new Error('no card is open');
  await session.send('Runtime.callFunctionOn', {
    objectId: await toObject(session, host),
    functionDeclaration: "function (root) { Object.defineProperty(this, 'shadowRoot', { value: root }); }",
    arguments: [{ objectId: await toObject(session, shadow) }],
  });
  await session.detach();
}
