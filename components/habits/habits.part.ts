// What few readers use, in one file with its words and its looks.
export { copyLink } from './copy-link'
export { openHelp } from './help'
export { offerPlace } from './offer-place'
export { showQuoteMenu } from './quote-menu'
export { toggleSettings } from './settings'
