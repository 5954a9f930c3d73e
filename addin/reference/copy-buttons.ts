/** Where the clipboard is closed to pages, a selected field and the old command still reach it. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'said';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left on such pages
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

async function copy(button: HTMLButtonElement, words: CopyWords): Promise<void> {
  const sentence = (await copied(button.dataset['copy'] ?? '')) ? words.copied : words.notCopied;
  const said = document.getElementById('said');
  if (said) said.textContent = sentence;
  button.dataset['said'] = sentence;
  button.focus();
}

interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}

export function startCopying(words: CopyWords): void {
  for (const buttons of document.querySelectorAll<HTMLElement>('.buttons')) buttons.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => void copy(button, words));
}
