import styles from './MapLegend.module.css';

/** What makes a row of the legend a place to let go of a passage, while one is dragged. */
export function dropTarget(isOne: boolean, onDrop: () => void) {
  return {
    class: isOne ? styles.target : undefined,
    onDragOver: (event: DragEvent) => isOne && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDrop();
    },
  };
}
