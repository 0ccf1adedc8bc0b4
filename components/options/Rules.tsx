import { type MessageKey, t } from '../../utils/i18n.ts';
import { ruleExamples, ruleNames, toMarked } from '../../utils/rule-examples.ts';
import { Example } from './Example.tsx';
import { Flag } from './Flag.tsx';
import type { SectionProps } from './section.ts';

/** Which forms of mention count, each with a text in which what is marked can be seen. */
export function Rules({ settings, change, examples }: SectionProps) {
  const { rulesOff } = settings;
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
      <Flag of="usListings" label="usListings" hint="us-listings-hint" settings={settings} change={change} />
      <p id="us-listings-hint" class="muted">
        {t('usListingsHint')}
      </p>
    </>
  );
}
