package quorate.chassis.door;

/** What the door itself refuses, before or instead of a decision: HTTP status and title. */
public enum DoorRefusal {
  BAD_REQUEST(400, "This request cannot be understood."),
  MALFORMED_ADDRESS(400, "The address holds characters that no address here has."),
  BAD_PARAMETER(400, "The address holds a value that is not allowed here."),
  UNKNOWN_PARAMETER(400, "The address holds a parameter that is not known here."),
  MALFORMED_BODY(400, "The body is not well-formed JSON in UTF-8."),
  EMPTY_BODY(
      400, "This request needs a JSON body: an object, {} where nothing more is to be said."),
  UNKNOWN_PROPERTY(400, "The body has a property that is not known here."),
  WRONG_TYPE(400, "A property has a value of another kind than is needed."),
  VALUES_NOT_ALLOWED(400, "Some values are not allowed."),
  IDEMPOTENCY_KEY_NEEDED(400, "Every POST needs an Idempotency-Key."),
  BAD_CURSOR(400, "This cursor was not given out here."),
  BAD_LIMIT(400, "A page holds 1 to 200."),
  BAD_POSITION(400, "Quorate-Position is not one of this convener's."),
  NOT_AUTHENTICATED(401, "A valid bearer token is needed."),
  LOG_IN_NOT_RECENT(401, "This needs a log-in of just now."),
  NOT_ALLOWED(403, "The roles in this token do not allow this."),
  NO_CONVENER(403, "This token acts for no convener."),
  NOT_FOUND(404, "There is nothing here."),
  METHOD_NOT_ALLOWED(405, "This address does not take this method."),
  NOT_ACCEPTABLE(406, "No answer can be given in the media types asked for."),
  BODY_DID_NOT_COME(408, "The body did not come; please ask again, under the same key."),
  BODY_TOO_LARGE(413, "The body is too large."),
  UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not taken here."),
  UNEXPECTED(500, "Something went wrong here; it has been written down."),
  STORAGE_UNAVAILABLE(
      503, "What is recorded here cannot be reached; please ask again, under the same key."),
  TOO_MUCH_AT_ONCE(
      503, "Others hand in large files just now; please ask again, under the same key."),
  NOT_VISIBLE_YET(503, "What was recorded is not visible yet; please ask again.");

  private final int status;
  private final String title;

  DoorRefusal(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status code. */
  public int status() {
    return status;
  }

  /** One sentence that is the same for every case. */
  public String title() {
    return title;
  }

  /** What a status says when nothing more is known. */
  static DoorRefusal of(int status) {
    for (DoorRefusal refusal : values()) {
      if (refusal.status == status && refusal != NO_CONVENER) {
        return refusal;
      }
    }
    return status < 500 ? BAD_REQUEST : UNEXPECTED;
  }
}
