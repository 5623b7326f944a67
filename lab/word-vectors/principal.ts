/**
 * The `count` strongest directions of vectors that vary around zero, strongest first, by orthogonal iteration on their covariance
 * (Golub & Van Loan, Matrix Computations, section 8.2.4). Each is a unit vector. Deterministic.
 */
export function principalDirections(vectors: readonly Float64Array[], count: number, rounds = 200): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) covariance[i]![j]! += vector[i]! * vector[j]!;
  let directions: Float64Array[] = Array.from({ length: count }, (_, k) => Float64Array.from({ length: size }, (_, i) => Math.cos((k + 1) * (i + 1)))); // prettier-ignore
  for (let round = 0; round < rounds; round++)
    directions = orthonormal(directions.map((one) => Float64Array.from(covariance, (row) => dot(row, one))));
  return directions;
}

/** Modified Gram-Schmidt. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const made: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    for (const earlier of made) {
      const along = dot(rest, earlier);
      rest.forEach((value, i) => (rest[i] = value - along * earlier[i]!));
    }
    const length = Math.sqrt(dot(rest, rest));
    made.push(rest.map((value) => value / length));
  }
  return made;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
