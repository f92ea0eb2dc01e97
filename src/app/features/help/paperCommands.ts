import { EXPORT_FORMATS } from '../../../formats/out/formats';
import { helpMessages as says } from '../../../messages/help';

/** What can be done with papers, by the label of the button. */
export const PAPER_COMMANDS: readonly { readonly name: string; readonly does: string }[] = [
  { name: says.save, does: says.saveDo },
  { name: says.add, does: says.addDo },
  { name: says.share, does: says.shareDo },
  { name: says.export, does: says.exportDo({ formats: EXPORT_FORMATS.map(({ name }) => name) }) },
  { name: says.print, does: says.printDo },
  { name: says.display, does: says.displayDo },
  { name: says.cite, does: says.citeDo },
];
