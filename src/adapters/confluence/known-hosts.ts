/** Whether a host has a name that only sites of the Cloud have. */
export function isAtlassianHost(host: string): boolean {
  return /\.(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.net)$/.test(host);
}

/** Whether a host is the machine that this runs on. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
