import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';

describe('on a terminal, without files', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('prints the help and a sentence, and fails', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue({
      ...process.stdin,
      isTTY: true,
    } as typeof process.stdin);
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await run(['node', 'article-analyze']);
    const text = printed.mock.calls.map(([chunk]) => chunk).join('');
    expect(text).toContain('Usage: article-analyze');
    expect(text).toMatch(/article-analyze: Name a file to read, or pipe an article in\.\n$/);
    expect(process.exitCode).toBe(2);
  });
});
