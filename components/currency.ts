import { t } from '../utils/i18n.ts';

const minorUnits = { GBp: 'currency_GBp', GBX: 'currency_GBp', ZAc: 'currency_ZAc', ILA: 'currency_ILA' } as const;

/** The currency's code, or the name of a minor unit: never a pound sign before pence. */
export const currencyName = (currency: string): string =>
  currency in minorUnits ? t(minorUnits[currency as keyof typeof minorUnits]) : currency;
