import type { Instrument } from '../../symbology/instrument.ts';

/** Whether it is quoted on an exchange of shares: one, or a fund. */
export const isShare = ({ kind }: Instrument): boolean => kind === 'equity' || kind === 'fund';
