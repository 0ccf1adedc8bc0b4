import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { prepareDocument } from '../../utils/document.ts';
import { openPopup } from '../../utils/popup.ts';

await prepareDocument('extensionName');
const app = document.getElementById('app');
if (app) openPopup(location.search, (props) => render(<PopupApp {...props} />, app));
