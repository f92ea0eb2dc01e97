import { parseCatalog } from '../../catalog/parseCatalog';
import type { Loaded, PaperSource } from '../../corpus/source';
import { dataMessages } from '../../messages/data';
import { fetchFile } from '../../store/fetchFile';
import { catalogUrl } from '../../store/siteUrls';
import { memorySource } from './memorySource';

/**
 * The papers of this site's catalog. Never rejects.
 * @param again true to bypass the browser's cache, for a retry
 */
export async function openCatalog(
  again: boolean,
): Promise<Exclude<Loaded<PaperSource>, { kind: 'loading' }>> {
  const url = catalogUrl();
  if (url === undefined) return { kind: 'failed', message: dataMessages.noCatalog };
  const file = await fetchFile(url, Promise.resolve(parseCatalog), again);
  return file.kind === 'read' ? { kind: 'ready', value: memorySource(file.value) } : file;
}
