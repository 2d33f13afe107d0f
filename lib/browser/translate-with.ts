/** Messages of a locale file: texts, plural forms by count, and groups of either. */
export type Messages = string | { readonly [key: string]: Messages };

/**
 * Looks messages up in a locale file as the browser would: dots lead into groups, a count picks the plural form, and
 * substitutions stand for $1, $2 … Throws for a key that is not there.
 */
export function translateWith(messages: Messages) {
  return (key: string, count?: number, substitutions: readonly string[] = ofCount(count)): string => {
    const message = formOf(messageAt(messages, key), count, key);
    return message.replaceAll(/\$(\d)/gu, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  };
}

function ofCount(count: number | undefined): readonly string[] {
  return count === undefined ? [] : [String(count)];
}

function messageAt(root: Messages, key: string): Messages {
  return key.split('.').reduce<Messages>((group, part) => {
    const child = typeof group === 'string' ? undefined : group[part];
    if (child === undefined) throw new Error(`There is no message ${key}.`);
    return child;
  }, root);
}

function formOf(message: Messages, count: number | undefined, key: string): string {
  if (typeof message === 'string') return message;
  const form = message[String(count)] ?? message['n'];
  if (typeof form !== 'string') throw new Error(`The key ${key} names a group of messages.`);
  return form;
}
