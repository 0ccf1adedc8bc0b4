import { render } from 'preact';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { prepareDocument } from '../../utils/document.ts';
import { openWelcome } from '../../utils/welcome.ts';

await prepareDocument('welcomeTitle');
const app = document.getElementById('app');
if (app) openWelcome((props) => render(<WelcomeApp {...props} />, app));
