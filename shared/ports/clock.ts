/** Tells the time; handed in so that a run can be repeated exactly. */
export type Clock = () => Date;
