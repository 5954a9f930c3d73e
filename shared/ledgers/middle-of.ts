/** Parts the numbers between two places round the one in their middle; answers with the places between the parts. */
function parted(numbers: Float64Array, from: number, to: number): readonly [left: number, right: number] {
  const pivot = numbers[(from + to) >> 1] ?? NaN;
  let [left, right] = [from, to];
  while (left <= right) {
    while ((numbers[left] ?? pivot) < pivot) left += 1;
    while ((numbers[right] ?? pivot) > pivot) right -= 1;
    if (left > right) break;
    const moved = numbers[left] ?? NaN;
    numbers[left] = numbers[right] ?? NaN;
    numbers[right] = moved;
    left += 1;
    right -= 1;
  }
  return [left, right];
}

/** The number that would stand at the half of the list if it were sorted; NaN of an empty list. Sorts nothing. */
export function middleOf(numbers: Float64Array): number {
  const left = numbers.slice();
  const middle = left.length >> 1;
  let [from, to] = [0, left.length - 1];
  while (from < to) {
    const [above, below] = parted(left, from, to);
    if (middle <= below) to = below;
    else if (middle >= above) from = above;
    else break;
  }
  return left[middle] ?? NaN;
}
