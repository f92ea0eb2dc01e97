import type { ReactNode } from 'react';
import { Keycaps } from './Keycaps';
import { GROUPS, ROWS } from './shortcuts';
import './ShortcutList.css';

/** The keys and what they do, under the headings of where they do it. */
export function ShortcutList(): ReactNode {
  return (
    <div className="shortcut-list">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {ROWS.filter((row) => row.group === group).map(({ act, key, also = [], words }) => (
              <div key={act} className="shortcut">
                <dt>
                  <Keycaps keys={key} />
                  {also.map((other) => (
                    <Keycaps key={other} keys={other} />
                  ))}
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
