/** Drawn by hand on a grid of 16: a few strokes weigh less than an icon set. */
const icon = (path: string) => () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const PinIcon = icon('M5.5 2.5h5M6.5 2.5v5l-2 2.5h7l-2-2.5v-5M8 10v4');
