package quorate.membership.fileimport;

import quorate.chassis.decide.Refusal;

/** Why something asked of an import does not happen. */
public enum ImportRefusal implements Refusal {
  FILE_CANNOT_BE_USED("Nothing of this file can be used.", Kind.INVALID),
  IMPORT_ALREADY_PREVIEWED("This import has been previewed already.", Kind.CONFLICT),
  NO_SUCH_IMPORT("There is no such import.", Kind.NOT_FOUND),
  PREVIEW_UNFINISHED(
      "The preview is not whole: it is still being recorded, or was broken off. Reject all of it, the"
          + " doubtful too, and import again.",
      Kind.CONFLICT),
  NO_SUCH_CHANGE("The import proposes no such change.", Kind.INVALID),
  CHANGE_DECIDED_ALREADY("A change has been accepted or rejected already.", Kind.CONFLICT),
  NOTHING_TO_DECIDE("No change is chosen, or none is open.", Kind.CONFLICT),
  CHANGE_RESTS_ON_ANOTHER(
      "A change rests on another that is not accepted; accept both.", Kind.CONFLICT),
  REGISTER_HAS_MOVED(
      "The register has changed since the preview; import the file again.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  ImportRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
