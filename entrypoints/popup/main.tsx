import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { prepareDocument } from '../../utils/document.ts';
import { openPopup } from '../../utils/popup.ts';

// Not waited for: its settings are asked for before the popup's own, and so are there before anything is drawn.
void prepareDocument('extensionName');
const app = document.getElementById('app');
if (app) openPopup(location.search, (props) => render(<PopupApp {...props} />, app));
