/** Put in by the build; absent when the source runs as it is. */
declare const __VERSION__: string | undefined;

/** Version of this package. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';
