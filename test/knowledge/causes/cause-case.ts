/** Messages of people for one cause: in the first it comes first, in the second it is not among the causes. */
export interface CauseCase {
  readonly cause: string;
  readonly first: string;
  readonly absent: string;
}
