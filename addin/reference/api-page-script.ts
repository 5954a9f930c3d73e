import { apiReferenceMessages as messages } from '../../shared/text/messages/api-reference.ts';
import { apiAddress } from '../gateway/api-address.ts';
import { sendForm } from './api-send.ts';

/** The live part of the API's page: which routes there are, who signs in, and what a request answers. */
const base = `${apiAddress()}/api`;

const said = document.getElementById('said');
const say = (sentence: string): void => {
  if (said) said.textContent = sentence;
};

async function json<T>(path: string, options?: RequestInit): Promise<T | undefined> {
  const response = await fetch(base + path, options).catch(() => undefined);
  return response?.ok === true ? ((await response.json()) as T) : undefined;
}

interface ServedDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

/** What is described but not served here, such as the trial sign-in of a real installation, is not shown. */
async function showServed(): Promise<void> {
  const served = await json<ServedDocument>('/openapi.json');
  if (served === undefined) {
    say(messages.readOnly);
    return;
  }
  const ids = Object.values(served.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  for (const section of document.querySelectorAll<HTMLElement>('[data-operation]'))
    if (!ids.includes(section.dataset['operation'] ?? '')) section.remove();
}

async function offerPeople(select: HTMLSelectElement, token: HTMLInputElement): Promise<void> {
  const answer = await json<{ people: readonly { id: string; name: string }[] }>('/local/people');
  if (answer === undefined) {
    select.closest('p')?.remove();
    return;
  }
  for (const { id, name } of answer.people) select.add(new Option(name, id));
  select.disabled = false;
  select.addEventListener('change', () => void signIn(select.value, token));
}

async function signIn(person: string, token: HTMLInputElement): Promise<void> {
  token.value = '';
  if (person === '') return;
  const answer = await json<{ token: string }>('/local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  token.value = answer?.token ?? '';
  if (answer === undefined) say(messages.notSignedIn);
}

const person = document.querySelector<HTMLSelectElement>('#person');
const token = document.querySelector<HTMLInputElement>('#token');
const link = document.querySelector<HTMLAnchorElement>('#document');
if (link) link.href = `${base}/openapi.json`;
if (person && token) void offerPeople(person, token);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-path]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendForm(form, base, token?.value.trim() ?? '');
  });
void showServed();
