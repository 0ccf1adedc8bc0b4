import { Move } from '../Move.tsx';
import { Choices } from './Choices.tsx';
import { Example } from './Example.tsx';
import type { SectionProps } from './section.ts';

const SAMPLE = 'NYSE: BABA';
const quote = { currency: 'USD' };

/** How marks, card and popup look; the page itself shows each choice at once. */
export function Looks({ settings, change, format }: SectionProps) {
  return (
    <>
      <p class={`sample ${settings.underline}`}>
        <Example text={SAMPLE} mentions={[{ start: 0, end: SAMPLE.length }]} />
        <Move move={{ change: 2.09, share: 0.0116 }} quote={quote} format={format} />
        <Move move={{ change: -0.95, share: -0.0039 }} quote={quote} format={format} />
      </p>
      <Choices of="underline" legend="underlineLegend" settings={settings} change={change} />
      <Choices of="colours" legend="coloursLegend" settings={settings} change={change} />
      <Choices of="theme" legend="themeLegend" settings={settings} change={change} />
      <Choices of="size" legend="sizeLegend" settings={settings} change={change} />
      <Choices of="density" legend="densityLegend" settings={settings} change={change} />
    </>
  );
}
