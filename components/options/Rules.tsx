import { type MessageKey, t } from '../../utils/i18n.ts';
import { ruleExamples, ruleNames, toMarked } from '../../utils/rule-examples.ts';
import { Example } from './Example.tsx';
import type { SectionProps } from './section.ts';

/** Which forms of mention count, each with a text in which what is marked can be seen. */
export function Rules({ settings, change, examples }: SectionProps) {
  const { rulesOff, usListings } = settings;
  const turn = (rule: string, on: boolean) => {
    const others = rulesOff.filter((one) => one !== rule);
    change({ ...settings, rulesOff: on ? others : [...others, rule] });
  };
  return (
    <>
      <p class="muted">{t('rulesHint')}</p>
      <div class="rows">
        {ruleNames.map((rule) => (
          <label key={rule} class="choice rule">
            <input
              type="checkbox"
              checked={!rulesOff.includes(rule)}
              onChange={(event) => turn(rule, event.currentTarget.checked)}
            />
            <span>{t(`rule_${rule.replaceAll('-', '_')}` as MessageKey)}</span>
            <Example text={ruleExamples[rule]} mentions={toMarked(examples?.[rule] ?? [], rulesOff)} />
          </label>
        ))}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby="us-listings-hint"
          checked={usListings}
          onChange={(event) => change({ ...settings, usListings: event.currentTarget.checked })}
        />
        {t('usListings')}
      </label>
      <p id="us-listings-hint" class="muted">
        {t('usListingsHint')}
      </p>
    </>
  );
}
