import { apiReferenceMessages as messages } from '../../shared/text/messages/api-reference.ts';

interface Prepared {
  readonly url: string;
  readonly options: RequestInit;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Sends what a form holds and shows what comes back, whatever it is. */
export async function sendForm(form: HTMLFormElement, base: string, token: string): Promise<void> {
  const [said, shown] = [form.querySelector('output'), form.querySelector<HTMLElement>('.answer')];
  if (!said || !shown) return;
  said.textContent = messages.sending;
  const { url, options } = prepared(form, base, token);
  const began = performance.now();
  const response = await fetch(url, options).catch(() => undefined);
  const text = await response?.text();
  said.textContent =
    response === undefined ? messages.unreachable : headline(response, performance.now() - began);
  shown.hidden = text === undefined;
  shown.textContent = indented(text ?? '');
}

const headline = (response: Response, milliseconds: number): string => {
  const etag = response.headers.get('etag');
  const line = messages.answered(response.status, Math.round(milliseconds));
  return etag === null ? line : `${line}；${messages.etag(etag)}`;
};

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function prepared(form: HTMLFormElement, base: string, token: string): Prepared {
  const { method = 'GET', path = '', type = '' } = form.dataset;
  const controls = [...form.querySelectorAll<Control>('[data-in]')];
  const at = (place: string) => controls.filter(({ dataset }) => dataset['in'] === place);
  const filled = at('path').reduce(
    (text, { name, value }) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const asked = at('query').filter(({ value }) => value !== '');
  const query = new URLSearchParams(asked.map(({ name, value }) => [name, value])).toString();
  const [body] = at('body');
  return {
    url: base + filled + (query === '' ? '' : `?${query}`),
    options: {
      method,
      headers: {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(type === '' ? {} : { 'content-type': type }),
        ...Object.fromEntries(at('header').flatMap(header)),
      },
      ...(body === undefined ? {} : { body: content(body) }),
    },
  };
}

function header({ name, value }: Control): readonly (readonly [string, string])[] {
  if (value !== '') return [[name, value]];
  return name === 'Idempotency-Key' ? [[name, crypto.randomUUID()]] : [];
}

const content = (control: Control): string | File =>
  control instanceof HTMLInputElement ? (control.files?.[0] ?? '') : control.value;
