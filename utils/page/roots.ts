/**
 * Open shadow roots. Nothing finds them but asking each element. While a page is read its blocks are asked anyway
 * (gather.ts); here all others are that may be hosts by now, too: components build themselves when they like, which
 * nothing announces.
 */
const HOSTS =
  ':not(a,b,i,em,strong,img,sup,sub,abbr,cite,br,path,svg,g,use,script,small,time,code,input,link,meta,label,p,li,ul,td,tr)';

/** The open shadow roots of the elements in a document or shadow root, but for those within others. */
export function hostsIn(whole: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const { shadowRoot } of whole.querySelectorAll(HOSTS)) if (shadowRoot) found.push(shadowRoot);
  return found;
}
