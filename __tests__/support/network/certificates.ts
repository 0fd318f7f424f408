import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A certificate with its key, and the files that they are in. */
interface Issued {
  readonly cert: string;
  readonly key: string;
  readonly certFile: string;
  readonly keyFile: string;
}

/** An authority of a company, and what it has issued. */
export interface Certificates {
  readonly authority: Issued;
  /** For localhost, 127.0.0.1 and [::1]. */
  readonly server: Issued;
  /** For another host. */
  readonly stranger: Issued;
  readonly expired: Issued;
  readonly client: Issued;
  /** Its own authority. */
  readonly selfSigned: Issued;
  remove(): void;
}

/** Make real certificates with OpenSSL, in a folder of their own. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-certificates-'));
  const file = (name: string): string => path.join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'});
  const keyOf = (name: string) =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${name}.key`);
  const read = (name: string): Issued => ({
    cert: readFileSync(file(`${name}.pem`), 'utf8'),
    key: readFileSync(file(`${name}.key`), 'utf8'),
    certFile: file(`${name}.pem`),
    keyFile: file(`${name}.key`)
  });
  const sign = (name: string, extensions: string, ...dates: readonly string[]): Issued => {
    keyOf(name);
    writeFileSync(file(`${name}.ext`), extensions);
    openssl('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${name}`, '-out', `${name}.csr`);
    const common = [
      '-in',
      `${name}.csr`,
      '-CA',
      'authority.pem',
      '-CAkey',
      'authority.key',
      '-CAcreateserial'
    ];
    openssl(
      'x509',
      '-req',
      ...common,
      '-extfile',
      `${name}.ext`,
      '-out',
      `${name}.pem`,
      ...(dates.length > 0 ? dates : ['-days', '2'])
    );
    return read(name);
  };
  const selfSign = (name: string, ...args: readonly string[]): Issued => {
    keyOf(name);
    openssl(
      'req',
      '-x509',
      '-key',
      `${name}.key`,
      '-subj',
      `/CN=${name}`,
      '-days',
      '2',
      '-out',
      `${name}.pem`,
      ...args
    );
    return read(name);
  };
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1';
  const authority = selfSign('authority', '-addext', 'basicConstraints=critical,CA:TRUE');
  return {
    authority,
    server: sign('server', names),
    stranger: sign('stranger', 'subjectAltName=DNS:other.example.com'),
    // OpenSSL 3 makes certificates of the past by a negative number of days.
    expired: sign('expired', names, '-days', '-1'),
    client: sign('client', 'extendedKeyUsage=clientAuth'),
    selfSigned: selfSign('self', '-addext', names),
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}
