/** What a job came to. */
export type JobResult =
  | {readonly kind: 'done'; readonly value: unknown}
  /** Its thread was ended, or ended by itself, before it was done; `reason` is a clause that follows "Cannot …:". */
  | {readonly kind: 'ended'; readonly reason: string};

/** A piece of work for a thread. What goes in and comes out is plain data. */
export interface Job {
  readonly task: string;
  readonly input: unknown;
  /** Large data that many jobs use; it is sent once to each thread, for as long as it is the same object. */
  readonly shared?: object;
}

/** Threads for work on what others wrote: each job has a time and a memory limit, after which its thread is ended. */
export interface ThreadPool {
  /** Run a job. An error that the task throws is thrown again. */
  run(job: Job): Promise<JobResult>;
  /** Most jobs that run at the same time. */
  readonly size: number;
}
