import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '../../utils/page/content.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: (ctx) => startContent(ctx),
});
