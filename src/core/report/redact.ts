import type {Report} from './report.ts';

/** Write everything in a report for people that could repeat a secret through a function that takes secrets out. */
export function redactReport(report: Report, redact: (text: string) => string): Report {
  const pages = report.pages.map(page => ({
    ...page,
    title: redact(page.title),
    ...(page.reason === undefined ? {} : {reason: redact(page.reason)}),
    ...(page.error === undefined ? {} : {error: redact(page.error)})
  }));
  const messages = report.messages.map(message => ({...message, message: redact(message.message)}));
  return {...report, pages, messages};
}
