import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { prepareDocument } from '../../utils/document.ts';
import { openOptions } from '../../utils/options.ts';

await prepareDocument('optionsTitle');
const app = document.getElementById('app');
if (app) openOptions((props) => render(<OptionsApp {...props} />, app));
