import type { ReactNode } from 'react';
import { paperMessages } from '../../messages/paper';
import { LibrarySection } from '../features/library/LibrarySection';
import { SaveButton } from '../features/library/SaveButton';
import { PickButton } from '../features/lists/PickButton';
import { PaperPane, type PaperPaneProps } from '../features/reader/PaperPane';
import type { PaperParts } from '../features/reader/PaperBar';
import { CiteButton } from './actions/CiteButton';
import { SettingsButton } from './actions/SettingsButton';
import { ShareButton } from './actions/ShareButton';
import { MenuButton } from './menu/MenuButton';

const PAPER_PARTS: PaperParts = {
  Actions: ({ paper }) => (
    <>
      <SaveButton paper={paper} look="bar" />
      <PickButton paper={paper} look="bar" />
    </>
  ),
  WideTools: ({ paper }) => (
    <>
      <CiteButton words={paperMessages.cite} iconOnly="narrow" paper={paper} />
      <SettingsButton words={paperMessages.display} iconOnly />
    </>
  ),
  Share: () => <ShareButton words={paperMessages.share} iconOnly="narrow" />,
  Menu: ({ paper }) => {
    const papers = [paper];
    return <MenuButton subject={{ papers: () => papers, title: paper.title.text, isPaper: true }} />;
  },
  Library: LibrarySection,
};

/** The open paper, with what other features add to it. */
export function Reader(props: Omit<PaperPaneProps, 'parts'>): ReactNode {
  return <PaperPane {...props} parts={PAPER_PARTS} />;
}
