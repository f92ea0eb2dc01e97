import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useEngineStore } from '../../store/engineStore';
import type { QueryTerm } from '../../search/report';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { unknownTopics, unknownTopicsMessage } from '../../view/knownTopics';
import { useAddress } from '../address/useAddress';
import type { Results } from './useResults';

interface ViewNoticesProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
}

/** What is not as the address or the query asked: said in words, above the list. */
export function ViewNotices({ loaded, results }: ViewNoticesProps): ReactNode {
  const { address, problems } = useAddress();
  const engine = useEngineStore((store) => store.status);
  const loadEngine = useEngineStore((store) => store.load);
  const known = new Set(loaded.catalog.topics.map(({ id }) => id));
  const unknown = unknownTopicsMessage(unknownTopics(address.view, known));
  const readings = (results.report?.terms ?? []).map(termNotice).filter((words) => words !== '');
  return (
    <>
      {problems.map(({ message }) => (
        <Notice key={message}>{message}</Notice>
      ))}
      {unknown !== '' && <Notice>{unknown}</Notice>}
      {engine.kind === 'failed' && (
        <Notice action={<Button onClick={() => void loadEngine(loaded.catalog)}>Try again</Button>}>
          Search is not ready: {engine.message} The list and the filters work without it.
        </Notice>
      )}
      {readings.length > 0 && <Notice>{readings.join(' ')}</Notice>}
    </>
  );
}

/** How a word was read when that is not what was typed; '' when it is. */
function termNotice({ typed, reading, words }: QueryTerm): string {
  switch (reading) {
    case 'corrected':
      return `No paper has “${typed}”; showing “${words[0] ?? ''}”.`;
    case 'missing':
      return `No paper has “${typed}”.`;
    case 'exact':
    case 'prefix':
    case 'ignored':
      return '';
  }
}
