import { gzipSync } from 'node:zlib';

/** A record of a web archive. Its length is right unless `length` says another one. */
export function archiveRecord(
  headers: Record<string, string>,
  content: Buffer,
  length = content.length,
): Buffer {
  const lines = Object.entries({ ...headers, 'Content-Length': length }).map((pair) => pair.join(': '));
  return Buffer.concat([
    Buffer.from(`${['WARC/1.0', ...lines].join('\r\n')}\r\n\r\n`),
    content,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** What a site answered, as a crawler keeps it. */
export function response(address: string, type: string, body: Buffer, length?: number): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
  const headers = {
    'WARC-Type': 'response',
    'WARC-Target-URI': address,
    'WARC-Date': '2031-03-02T10:00:00Z',
    'Content-Type': 'application/http; msgtype=response',
  };
  return archiveRecord(headers, http, length);
}

/** An archive as crawlers pack it: each record by itself. */
export const packed = (records: Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
