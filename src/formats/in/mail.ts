import { counted, type InputFormat, type Recognised } from './inputFormat';
import { refusalMessages } from '../../messages/refusals';

const MBOX_START = /^From \S.*\d{4}\s*$/gm;
const HEADER = /^([A-Za-z][A-Za-z0-9-]*):\s?.*(?:\n[ \t]+.*)*\n?/;
/** Headers that mail programs hide, so that copied text does not have them. */
const HIDDEN =
  /^(?:mime-version|content-type|content-transfer-encoding|message-id|received|return-path|delivered-to|dkim-signature|references|in-reply-to|x-[a-z-]+)$/i;
const SHOWN = /^(?:from|to|subject|date|cc|reply-to|sender)$/i;

/** An e-mail as it was sent, or an mbox of them: headers, some of which no mail program shows. */
export const mail: InputFormat = { recognises };

function recognises(text: string): Recognised | undefined {
  const start = text.trimStart();
  const [mboxLine = ''] = /^From \S.*\n/.exec(start) ?? [];
  const names: string[] = [];
  let rest = start.slice(mboxLine.length);
  for (let match = HEADER.exec(rest); match?.[1] !== undefined; match = HEADER.exec(rest)) {
    names.push(match[1]);
    rest = rest.slice(match[0].length);
  }
  if (!names.some((name) => HIDDEN.test(name)) || !names.some((name) => SHOWN.test(name))) return undefined;
  const messages = Math.max(1, mboxLine === '' ? 1 : (text.match(MBOX_START)?.length ?? 0));
  return {
    name: 'a raw e-mail',
    seen: counted(messages, 'message'),
    first: text.length - start.length,
    advice: refusalMessages.openMail,
  };
}
