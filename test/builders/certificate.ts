import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that vouches for itself, for servers on this machine: made anew for each run. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

type Bytes = Buffer;

function field(tag: number, ...content: readonly Bytes[]): Bytes {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...content: readonly Bytes[]): Bytes => field(0x30, ...content);
const bytes = (hex: string): Bytes => Buffer.from(hex, 'hex');
const objectId = (hex: string): Bytes => field(0x06, bytes(hex));
const time = (day: Date): Bytes =>
  field(0x17, Buffer.from(`${day.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const bits = (content: Bytes): Bytes => field(0x03, bytes('00'), content);

const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
const name = sequence(
  field(0x31, sequence(objectId('550403'), field(0x0c, Buffer.from('login of this machine')))),
);
const extension = (id: string, ...content: readonly Bytes[]): Bytes =>
  sequence(objectId(id), field(0x04, sequence(...content)));
const forThisMachine = extension(
  '551d11',
  field(0x82, Buffer.from('localhost')),
  field(0x87, bytes('7f000001')),
);
/** It may vouch, as it has to for itself. */
const authority = extension('551d13', field(0x01, bytes('ff')));

const pem = (label: string, content: Bytes): string =>
  `-----BEGIN ${label}-----\n${content.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

const day = 86_400_000;

export function selfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const said = sequence(
    field(0xa0, field(0x02, bytes('02'))),
    field(0x02, bytes('01')),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    field(0xa3, sequence(forThisMachine, authority)),
  );
  const signature = sign('sha256', said, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', sequence(said, ecdsaWithSha256, bits(signature))),
  };
}
