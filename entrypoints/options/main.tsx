import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { prepareDocument } from '../../utils/document.ts';
import { createFormat } from '../../utils/format.ts';
import { uiLanguage } from '../../utils/i18n.ts';
import { readSettings, watchSettings, writeSettings } from '../../utils/settings.ts';

prepareDocument('optionsTitle');
const app = document.getElementById('app');
const format = createFormat(uiLanguage());
const draw = (settings: Awaited<ReturnType<typeof readSettings>>) =>
  app && render(<OptionsApp settings={settings} format={format} save={writeSettings} />, app);
watchSettings(draw);
draw(await readSettings());
