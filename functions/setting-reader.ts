import { type Result, failed, ok } from '../shared/result.ts';
import { type SettingName, settingMessages } from '../shared/text/messages/settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What one setting says, or the sentence about it; without a usual text it has to be there. */
export type Told = (
  name: SettingName,
  isRight?: (text: string) => boolean,
  usual?: string,
) => Result<string, string>;

export const settingReader =
  (environment: Environment): Told =>
  (name, isRight = () => true, usual = '') => {
    const wanted = settingMessages.wanted[name];
    const written = (environment[name] ?? '').trim();
    const text = written === '' ? usual : written;
    if (text === '') return failed(settingMessages.missing(name, wanted));
    return isRight(text) ? ok(text) : failed(settingMessages.wrong(name, text, wanted));
  };
