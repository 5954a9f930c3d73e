import { referenceMessages } from '../../shared/text/messages/reference.ts';
import { startCopying } from './copy-buttons.ts';
import { startSearch } from './search-box.ts';

/** Examples are folded on the screen and open on paper, where nobody can unfold them. */
function openForPrint(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const box = document.querySelector<HTMLInputElement>('#search');
if (box) startSearch(box);
startCopying(referenceMessages);
addEventListener('beforeprint', openForPrint);
