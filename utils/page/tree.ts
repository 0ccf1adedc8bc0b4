/** An element's parent as the page shows it: out of a shadow tree the host, out of a host the place that it is slotted into. */
export const parentOf = (element: Element): Element | null => {
  const up = element.assignedSlot ?? element.parentNode;
  return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
};

/** What stands in the document for a node in a shadow tree. */
export const inDocument = (node: Node): Node => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : node;
};

/** Whether a shadow tree stands in a part of a page, however deep. */
export function isWithin(part: Node, { host }: ShadowRoot): boolean {
  const root = host.getRootNode();
  return part.contains(host) || (root instanceof ShadowRoot && isWithin(part, root));
}
