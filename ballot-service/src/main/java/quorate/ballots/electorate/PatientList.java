package quorate.ballots.electorate;

import java.util.Locale;

/** How patients are counted. */
public enum PatientList {
  REGISTERED,
  /** By the need of those registered, as the NHS pays for them. */
  WEIGHTED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
