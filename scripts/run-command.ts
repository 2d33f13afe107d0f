import { spawn } from 'node:child_process';

/** Runs a command whose output goes to our standard error; rejects when it cannot start, or ends with another status than 0. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', process.stderr, process.stderr], env });
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      if (status === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? `status ${status}`}`));
    });
  });
}
