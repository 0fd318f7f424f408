/** What to do about a TLS handshake that failed, by the codes of Node and OpenSSL; the first that fits counts. */
const advices: readonly {readonly codes: RegExp; readonly why: string; readonly advice: string}[] = [
  {
    codes:
      /CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|ALERT_(?:BAD|UNSUPPORTED|UNKNOWN)_?C|ALERT_CERTIFICATE|ALERT_UNKNOWN_CA/,
    why: 'it does not accept our side of the connection',
    advice:
      'It may want a client certificate: set CONFLUENCE_CLIENT_CERT and CONFLUENCE_CLIENT_KEY (inputs confluence-client-certificate and confluence-client-key).'
  },
  {
    codes: /WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST/,
    why: 'it does not speak https there',
    advice: 'Check protocol and port of the URL, and those of the proxy.'
  },
  {
    codes: /ALTNAME/,
    why: 'its certificate is for another host',
    advice: 'Use the host name that the certificate names, or have it include this one.'
  },
  {
    codes: /EXPIRED|NOT_YET_VALID/,
    why: 'its certificate is not valid at this time',
    advice: 'Have the certificate renewed; if it is valid, check the clock of this machine.'
  },
  {
    codes: /SELF_SIGNED|UNABLE_TO_|CERT|SSL|TLS/,
    why: 'its certificate is not accepted',
    advice:
      'If it comes from your company’s own authority, or is self-signed, save that authority’s certificate as a PEM file and name the file in NODE_EXTRA_CA_CERTS.'
  }
];

/** Explain a failed handshake; undefined: the code is of something else. */
export function explainTls(code: string): {readonly why: string; readonly advice: string} | undefined {
  return /CERT|SSL|TLS|ALTNAME|UNABLE_TO_/.test(code)
    ? advices.find(({codes}) => codes.test(code))
    : undefined;
}
