/** Takes a seat, and gives what leaves it again; null where none is free. */
export type TakeSeat = () => Promise<(() => void) | null>;

/** So many seats. Who leaves twice has left once. */
export function seats(most: number): TakeSeat {
  let taken = 0;
  return async () => {
    if (taken >= most) return null;
    taken += 1;
    let isTaken = true;
    return () => {
      if (isTaken) taken -= 1;
      isTaken = false;
    };
  };
}
