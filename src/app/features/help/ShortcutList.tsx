import type { ReactNode } from 'react';
import { keysMessages } from '../../../messages/keys';
import { Keycaps } from '../../registry/Keycaps';
import { GROUPS, ROWS } from '../../registry/commands';
import './ShortcutList.css';

/** All commands with their keys, by group. */
export function ShortcutList(): ReactNode {
  return (
    <div className="shortcut-list">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{keysMessages[group]}</h3>
          <dl>
            {ROWS.filter((row) => row.group === group).map(({ id, keys, also = [], words }) => (
              <div key={id} className="shortcut">
                <dt>
                  <Keycaps keys={keys} />
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
