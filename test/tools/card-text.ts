import type { Page } from '@playwright/test';

interface AxNode {
  nodeId: string;
  ignored?: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

/**
 * What a screen reader finds in the open card, one string a text; null while no card is open.
 * The card's shadow root is closed, to tests as well: the accessibility tree is the way in.
 */
export async function cardTexts(page: Page): Promise<string[] | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find(({ role, ignored }) => role?.value === 'dialog' && !ignored);
  if (!dialog) return null;
  const texts: string[] = [];
  const visit = (node: AxNode | undefined) => {
    if (!node) return;
    if (!node.ignored && (node.role?.value === 'StaticText' || node.role?.value === 'button'))
      texts.push(node.name?.value ?? '');
    else for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(dialog);
  return texts;
}
