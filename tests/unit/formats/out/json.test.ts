import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKeys } from '../../../../src/formats/out/citationKey';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';
import { exportPapers } from '../../../../src/formats/out/formats';
import type { PapersFile } from '../../../../src/formats/out/json';
import { oneLine, printable } from '../../../../src/formats/out/plainText';
import { ownPapers } from './ownPapers';
import { paperOf, trickyPaper, trickyText } from './papers';

function file(papers: readonly CitedPaper[], title: string): unknown {
  return JSON.parse(exportPapers('json', papers, title));
}

describe('JSON', () => {
  test('has all that is known of all 77 papers', () => {
    expect(file(ownPapers, 'Friday reading group')).toEqual({
      format: 'offprint-papers',
      version: 1,
      title: 'Friday reading group',
      papers: ownPapers,
    } satisfies PapersFile);
  });

  test('contains any text except unprintable characters', () => {
    fc.assert(
      fc.property(trickyPaper, trickyText, (paper, title) => {
        expect(file([paper], title)).toMatchObject({ title: oneLine(title), papers: [printable(paper)] });
      }),
    );
  });

  test('is laid out to be read, and leaves out what is not known', () => {
    expect(exportPapers('json', [paperOf({ names: ['SubPO'] })], 'One')).toBe(`{
  "format": "offprint-papers",
  "version": 1,
  "title": "One",
  "papers": [
    {
      "id": "tcv52t7j8c",
      "title": "Submodular Reinforcement Learning",
      "abstract": "",
      "url": "https://papers.example/paper/x/",
      "topics": [],
      "names": [
        "SubPO"
      ],
      "links": [],
      "seen": [
        {
          "digest": "Hugging Face Papers",
          "position": 12
        }
      ]
    }
  ]
}
`);
  });
});

describe('CSL-JSON', () => {
  test('has a document for each of the 77 papers, with no author, date or venue', () => {
    const documents: unknown = JSON.parse(exportPapers('csl', ownPapers, ''));
    expect(documents).toEqual(
      ownPapers.map((paper, at) =>
        expect.objectContaining({
          id: citationKeys(ownPapers)[at],
          'citation-key': citationKeys(ownPapers)[at],
          type: 'document',
          title: paper.title,
          abstract: paper.abstract,
          URL: paper.url,
          source: 'Hugging Face Papers',
        }),
      ),
    );
    expect(JSON.stringify(documents)).not.toMatch(/"(?:author|issued|container-title|publisher)":/);
  });

  test('says where a paper was seen, where its code is and what it is about', () => {
    const paper = paperOf({
      topics: [{ id: 'rlhf', name: 'RLHF' }],
      names: ['SubPO', 'RLHF'],
      links: [{ kind: 'code', url: 'https://code.example/x' }],
      seen: [
        { digest: 'Hugging Face Papers', position: 12, byline: 'AK', date: 'Jun 13' },
        { digest: 'Spring Workshop', position: 3 },
        { digest: 'Spring Workshop', position: 7 },
      ],
    });
    expect(JSON.parse(exportPapers('csl', [paper], ''))).toEqual([
      {
        id: 'submodular-reinforcement',
        'citation-key': 'submodular-reinforcement',
        type: 'document',
        title: 'Submodular Reinforcement Learning',
        URL: 'https://papers.example/paper/x/',
        keyword: 'RLHF; SubPO',
        source: 'Hugging Face Papers; Spring Workshop',
        note: 'via Hugging Face Papers, 13 June; Spring Workshop; Code: https://code.example/x',
      },
    ]);
  });
});
