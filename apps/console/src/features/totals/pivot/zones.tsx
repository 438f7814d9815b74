import { HolderOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dimension, dimensions, type Layout, moved, unusedIn, type Zone } from './layout';
import styles from './pivot.module.css';

interface Props {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}

const zones: readonly Zone[] = ['rows', 'columns', 'unused'];

/** Says what rows and columns are of; changed by dragging, or with the menu that each name has. */
export function Zones({ layout, onChange }: Props) {
  const { t } = useTranslation();
  const members = { ...layout, unused: unusedIn(layout) };
  const swap = () => onChange({ rows: layout.columns, columns: layout.rows });
  return (
    <div className={`${styles.zones} screen-only`}>
      {zones.map((zone) => (
        <ZoneBox
          key={zone}
          zone={zone}
          members={members[zone]}
          onMove={(dimension, to, before) => onChange(moved(layout, dimension, to, before))}
        />
      ))}
      <Button onClick={swap}>{t('pivot.swap')}</Button>
    </div>
  );
}

interface ZoneProps {
  readonly zone: Zone;
  readonly members: readonly Dimension[];
  readonly onMove: (dimension: Dimension, to: Zone, before?: Dimension) => void;
}

function ZoneBox({ zone, members, onMove }: ZoneProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent, before?: Dimension) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const dropped = dimensions.find((one) => one === event.dataTransfer.getData('text/plain'));
    if (dropped && dropped !== before) onMove(dropped, zone, before);
  };
  return (
    <div
      role="group"
      aria-label={t(`pivot.zone.${zone}`)}
      className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => drop(event)}
    >
      <span className={styles.name}>{t(`pivot.zone.${zone}`)}</span>
      {members.map((dimension, place) => (
        <Chip
          key={dimension}
          dimension={dimension}
          zone={zone}
          before={members[place - 1]}
          onMove={onMove}
          onDrop={(event) => drop(event, dimension)}
        />
      ))}
    </div>
  );
}

interface ChipProps extends Omit<ZoneProps, 'members'> {
  readonly dimension: Dimension;
  /** The one before it. */
  readonly before: Dimension | undefined;
  readonly onDrop: (event: DragEvent) => void;
}

function Chip({ dimension, zone, before, onMove, onDrop }: ChipProps) {
  const { t } = useTranslation();
  const name = t(`pivot.dimension.${dimension}`);
  const items = [
    ...zones
      .filter((to) => to !== zone)
      .map((to) => ({ key: to, label: t(`pivot.moveTo.${to}`), onClick: () => onMove(dimension, to) })),
    ...(before && zone !== 'unused'
      ? [{ key: 'before', label: t('pivot.moveBefore'), onClick: () => onMove(dimension, zone, before) }]
      : []),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }} autoFocus>
      <Button
        size="small"
        draggable
        icon={<HolderOutlined aria-hidden />}
        aria-label={t('pivot.moveNamed', { name })}
        onDragStart={(event) => event.dataTransfer.setData('text/plain', dimension)}
        onDrop={onDrop}
      >
        {name}
      </Button>
    </Dropdown>
  );
}
