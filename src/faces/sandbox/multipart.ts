import {Busboy} from '@fastify/busboy';
import type {Call} from './call.ts';
import {badRequest, Refusal} from './refusal.ts';
import type {UploadedFile} from './store/attachments.ts';

interface Form {
  readonly files: Omit<UploadedFile, 'comment' | 'minorEdit'>[];
  readonly comments: string[];
  minorEdit: boolean;
}

/**
 * Read the files of an upload; each has the comment that stands at its place among the comments.
 *
 * A text part that does not name its character set is read as Latin-1, as the Cloud does. Throws a `Refusal`: 415 when
 * it is no form, 400 when it is broken or has no file.
 */
export async function readUploads({headers, body}: Call): Promise<readonly UploadedFile[]> {
  const type = headers['content-type'] ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) throw new Refusal(415, 'Unsupported Media Type');
  const {files, comments, minorEdit} = await parseForm(type, body);
  if (files.length === 0) throw badRequest('At least one attachment must be present');
  return files.map((file, place) => ({...file, comment: comments[place] ?? '', minorEdit}));
}

async function parseForm(type: string, body: Buffer): Promise<Form> {
  const form: Form = {files: [], comments: [], minorEdit: false};
  await new Promise<void>((resolve, reject) => {
    const limits = {fieldSize: 1024 * 1024, fileSize: Infinity};
    const parser = new Busboy({
      headers: {'content-type': type},
      defCharset: 'latin1',
      preservePath: true,
      limits
    });
    parser.on('file', (field, stream, name, _encoding, mediaType) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (field === 'file') form.files.push({name, mediaType, bytes: Buffer.concat(chunks)});
      });
    });
    parser.on('field', (field, value) => {
      if (field === 'comment') form.comments.push(value);
      if (field === 'minorEdit') form.minorEdit = value === 'true';
    });
    parser.on('finish', resolve);
    parser.on('error', (error: unknown) => reject(badRequest(`Could not read the form: ${String(error)}`)));
    parser.end(body);
  });
  return form;
}
