import { t } from '../../utils/i18n.ts';
import { Move } from '../Move.tsx';
import { Choices } from './Choices.tsx';
import { Example } from './Example.tsx';
import { Flag } from './Flag.tsx';
import type { SectionProps } from './section.ts';

const quote = { currency: 'USD' };
const samples = [
  { text: 'NYSE: BABA', direction: 'up', move: { change: 2.09, share: 0.0116 } },
  { text: 'NASDAQ: GOOG', direction: 'down', move: { change: -0.95, share: -0.0039 } },
] as const;

/** How marks, card and popup look; the page itself shows each choice at once. */
export function Looks({ settings, change, format }: SectionProps) {
  return (
    <>
      <p class={`sample ${settings.underline} ${settings.coloured ? 'coloured' : ''}`}>
        {samples.map(({ text, direction, move }) => (
          <span key={text} class={direction}>
            <Example text={text} mentions={[{ start: 0, end: text.length }]} />
            {settings.badges && <sup>{format.percent(move.share)}</sup>}
            <Move move={move} quote={quote} format={format} />
          </span>
        ))}
      </p>
      <Choices of="underline" legend="underlineLegend" settings={settings} change={change} />
      <Choices of="colours" legend="coloursLegend" settings={settings} change={change} />
      <div class="flags">
        <Flag of="coloured" label="coloured" hint="moves-hint" settings={settings} change={change} />
        <Flag of="badges" label="badges" hint="moves-hint" settings={settings} change={change} />
        <p id="moves-hint" class="muted">
          {t('movesHint')}
        </p>
      </div>
      <Choices of="theme" legend="themeLegend" settings={settings} change={change} />
      <Choices of="size" legend="sizeLegend" settings={settings} change={change} />
      <Choices of="density" legend="densityLegend" settings={settings} change={change} />
    </>
  );
}
