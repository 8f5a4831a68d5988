package quorate.ballots.electorate;

import java.util.Locale;

/** What gives an elector its weight. */
public enum WeightBasis {
  ONE_PER_PRACTICE,
  /** The patients on a list, as they were counted. */
  PATIENTS,
  /** One for so many patients on a list. */
  PER_PATIENTS,
  /** The shares that the member holds on the record date. */
  SHARES,
  /** Of the seats of a body. */
  ONE_PER_SEAT;

  /** Whether it rests on a list of patients. */
  public boolean ofPatients() {
    return this == PATIENTS || this == PER_PATIENTS;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
