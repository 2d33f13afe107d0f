import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol.ts';

/** The one messenger: what may be sent, and what comes back, stands in `ProtocolMap`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
