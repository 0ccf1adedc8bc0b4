/**
 * Drawn by hand on a grid of 16: a few strokes weigh less than an icon set. Marked as pure: pages compile only those of
 * the card.
 */
const icon = (path: string) => () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const CloseIcon = /* @__PURE__ */ icon('M4 4l8 8M12 4l-8 8');
export const PinIcon = /* @__PURE__ */ icon('M5.5 2.5h5M6.5 2.5v5l-2 2.5h7l-2-2.5v-5M8 10v4');
export const RefreshIcon = /* @__PURE__ */ icon('M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3');
export const CopyIcon = /* @__PURE__ */ icon('M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z');
export const UpIcon = /* @__PURE__ */ icon('M8 13V3M4 7l4-4 4 4');
export const DownIcon = /* @__PURE__ */ icon('M8 3v10M4 9l4 4 4-4');
