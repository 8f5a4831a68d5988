package quorate.ballots.nomination;

import java.util.Locale;

/** Why a nomination is invalid. */
public enum Ground {
  NOT_ELIGIBLE,
  DISQUALIFIED,
  NOT_OF_CONSTITUENCY,
  NOT_OF_ROLE_CLASS,
  NOT_ENTITLED_TO_NOMINATE,
  NOT_IN_FORM;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
