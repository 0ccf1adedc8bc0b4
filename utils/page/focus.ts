/** The element that has the focus, however deep in open shadow trees. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Lends the focus to a card that the keyboard opened, and gives it back to where it was. */
export function createLoan() {
  let from: Element | null = null;
  return {
    lend(to: HTMLElement | null): void {
      from ??= focused() ?? document.body;
      to?.focus({ preventScroll: true });
    },
    giveBack(): void {
      if (from instanceof HTMLElement || from instanceof SVGElement) from.focus({ preventScroll: true });
      from = null;
    },
  };
}
