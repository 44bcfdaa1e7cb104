/** The user asked for something that cannot be done; the message is a sentence for them. Exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';

  /** `about` is the file or option that the sentence is about, if there is one. */
  constructor(
    message: string,
    readonly about: string | null = null,
  ) {
    super(message);
  }
}
