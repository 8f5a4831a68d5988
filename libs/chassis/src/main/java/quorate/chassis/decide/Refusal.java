package quorate.chassis.decide;

/**
 * Why a command was refused: implemented by one enum per aggregate. Its name in lower-case with
 * hyphens is the stable last part of the problem's {@code type}.
 */
public interface Refusal {

  /** The enum constant's name. */
  String name();

  /** One sentence that the person who asked can act on. */
  String explanation();

  /** What kind of answer the outside gets. */
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /** The HTTP status family of a refusal: 422, 403, 404, 409, 412, 503. */
  enum Kind {
    INVALID(422),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    PRECONDITION(412),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
      return status;
    }
  }
}
