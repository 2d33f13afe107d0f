import type { Comfort } from '../../lib/model/settings.ts';

/** What writes a text in the other script, loaded when it is first asked for: the tables are large. */
export async function loadConverter(script: Exclude<Comfort['script'], 'source'>): Promise<(text: string) => string> {
  if (script === 'simplified') {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: 't', to: 'cn' });
  }
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 't' });
}
